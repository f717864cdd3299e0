/** What a new password may be; a hidden field takes no Chinese (`PasswordField`). */
export const newPasswordHint =
  '至少 15 个字符，可以是一句话；不要求大小写和符号，也不用定期更换。输入汉字请先点“显示”。'
