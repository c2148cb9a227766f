<!doctype html>
<html lang="vi">
<head>
  <meta charset="utf-8">
  <title>Trình văn bản</title>
  <link rel="stylesheet" href="/common/portal.css">
  <link rel="stylesheet" href="webforms.css">
</head>
<body class="form-aspx">
<form method="post" action="./form.aspx?action=901" id="form1">
<div class="aspNetHidden">
<input type="hidden" name="__EVENTTARGET" id="__EVENTTARGET" value="">
<input type="hidden" name="__EVENTARGUMENT" id="__EVENTARGUMENT" value="">
<input type="hidden" name="__VIEWSTATE" id="__VIEWSTATE" value="{{viewState}}">
</div>
<script src="webforms.js"></script>
<div class="aspNetHidden">
<input type="hidden" name="__VIEWSTATEGENERATOR" id="__VIEWSTATEGENERATOR" value="5C1A8E02">
<input type="hidden" name="__EVENTVALIDATION" id="__EVENTVALIDATION" value="L3dlYmZvcm1zL2Zvcm0uYXNweA==">
</div>
<table>
  <tr>
    <td class="nhan"><span id="lblLoaiVB">Loại văn bản</span></td>
    <td><select name="drpLoaiVB" id="drpLoaiVB" class="form-control" onchange="javascript:setTimeout('__doPostBack(\'drpLoaiVB\',\'\')', 0)">
      <option selected="selected" value="BC">Báo cáo</option>
      <option value="CV">Công văn</option>
      <option value="KH">Kế hoạch</option>
      <option value="TTr">Tờ trình</option>
    </select></td>
    <td class="nhan"><span id="lblDokhan">Độ khẩn</span></td>
    <td><select name="drpDokhan" id="drpDokhan" class="form-control">
      <option>Thường</option><option>Khẩn</option><option>Thượng khẩn</option><option>Hỏa tốc</option>
    </select></td>
  </tr>
  <tr>
    <td class="nhan"><span id="lblTrichYeu">Trích yếu</span> (*)</td>
    <td colspan="3"><textarea name="txtTrichYeu" rows="2" cols="20" id="txtTrichYeu" class="form-control">Báo cáo kết quả thực hiện dân chủ ở cơ sở năm 2026 của Sở Nội vụ</textarea></td>
  </tr>
  <tr>
    <td class="nhan"><span id="lblLanhDao">Lãnh đạo</span> (*)</td>
    <td><select name="drpLanhDao" id="drpLanhDao" class="form-control">
      <option value="12">Giám đốc</option><option value="15">Phó Giám đốc</option>
    </select></td>
    <td class="nhan"><span id="lblNguoiky">Người ký</span></td>
    <td><select name="drpNguoikyId" id="drpNguoikyId" class="form-control">
      <option value="12">Giám đốc</option><option value="15">Phó Giám đốc</option>
    </select></td>
  </tr>
</table>
<div id="upNoiDung">{{panel}}</div>
<table>
  <tr>
    <td class="nhan"><span id="lblFileTrinh">Văn bản trình duyệt</span></td>
    <td><input type="file" name="txtFileTrinh" id="txtFileTrinh"></td>
  </tr>
  <tr>
    <td class="nhan"><span id="lblFilePhieutrinh">Phiếu trình</span></td>
    <td><input type="file" name="txtFilePhieutrinh" id="txtFilePhieutrinh"></td>
  </tr>
</table>
<div id="ValidationSummary1" class="validation-summary" style="display:none"></div>
<div class="nut">
  <a id="btnTrinhLanhDao" class="btn btn-default" href="javascript:__doPostBack('btnTrinhLanhDao','')">Trình lãnh đạo</a>
  <input type="submit" name="btnLuuTam" value="Lưu tạm" id="btnLuuTam" class="btn btn-default">
  <input type="submit" name="btnUpdate" value="Cập nhật" id="btnUpdate" class="btn btn-primary">
</div>
</form>
</body>
</html>
