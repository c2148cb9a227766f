import { Editor } from '@tiptap/core';
import StarterKit from '@tiptap/starter-kit';

Object.assign(window, { TipTap: { Editor, StarterKit } });
