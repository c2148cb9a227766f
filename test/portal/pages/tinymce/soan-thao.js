tinymce.init({
  selector: '#txtNoiDung',
  license_key: 'gpl',
  height: 290,
  menubar: false,
  promotion: false,
  branding: false,
  statusbar: false,
  plugins: 'lists table',
  toolbar: 'undo redo | bold italic underline | alignleft aligncenter alignjustify | bullist numlist | table',
  content_css: '/common/giay.css',
});
