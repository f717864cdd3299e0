/** Characters of official forms and reports in traditional and simplified script, pair by pair. */
const pairs =
  '開开 請请 數数 報报 總总 體体 況况 動动 處处 結结 轉转 續续 繼继 辦办 屬属 國国 規规 許许 罰罚 強强 業业 費费 額额 單单 萬万 內内 務务 類类 過过 執执 詢询 項项 關关 無无 現现 沒没 製制 補补 後后 確确 復复 複复 舉举 訴诉 訟讼 繳缴 納纳 維维 糾纠 審审 經经 議议 條条 廢废 發发 間间 組组 織织 構构 機机 會会 義义 團团 環环 題题 問问 進进 護护 權权 穩稳 險险 應应 於于 與与 為为 時时 區区 縣县 鎮镇 鄉乡 廳厅 廣广 檔档 據据 號号 書书 滿满 計计 設设 調调 見见 誤误 訪访 訊讯 該该 認认 語语 說说 論论 證证 將将 對对 從从 實实 專专 員员 場场 衛卫 貨货 財财 貿贸 質质 資资 趕赶 車车 軍军 運运 達达 選选 遺遗 鐵铁 門门 陽阳 隊队 際际 難难 電电 頁页 領领 風风 飛飞 馬马 點点 齊齐 龍龙 產产 異异 當当 畫画 監监 眾众 礎础 禮礼 積积 競竞 筆笔 級级 紀纪 終终 統统 綠绿 網网 線线 縮缩 聯联 職职 腦脑 舊旧 蘇苏 術术 衝冲 裝装 覽览 觀观 託托 買买 賣卖 雲云 瀾澜 東东 華华 長长 興兴 寧宁 慶庆 鳳凤 橋桥 灣湾 島岛 嶺岭 漢汉 濱滨 湯汤 豐丰 鄭郑 鄧邓 鄰邻 銀银 錢钱 鋼钢 錦锦 順顺 顧顾 韓韩 賓宾 貴贵 貢贡 責责 負负 貧贫 購购 賞赏 賠赔 趙赵 較较 輔辅 輕轻 輛辆 輪轮 輸输 邊边 還还 這这 連连 遠远 適适 遲迟 遷迁 醫医 釋释 鍵键 鏈链 閉闭 閱阅 陳陈 陸陆 階阶 隨随 雖虽 雙双 雜杂 離离 靈灵 靜静 響响 預预 頒颁 頭头 頻频 願愿 顯显 養养 館馆 驗验 驅驱 騙骗 魚鱼 鮮鲜 麗丽 黃黄 黨党 歲岁 歷历 歸归 殘残 氣气 決决 測测 濟济 準准 溝沟 滅灭 漸渐 潔洁 澤泽 濕湿 災灾 煙烟 熱热 爭争 狀状 獎奖 獨独 獲获 畢毕 療疗 盡尽 盤盘 矯矫 碼码 種种 稱称 窮穷 節节 範范 築筑 簡简 簽签 籌筹 糧粮 約约 紅红 純纯 紙纸 紛纷 細细 絡络 給给 絕绝 絲丝 綜综 綱纲 緊紧 緒绪 編编 緩缓 練练 縱纵 績绩 繪绘 羅罗 聖圣 聞闻 聲声 聽听 肅肃 脫脱 臨临 艱艰 藝艺 蓋盖 薦荐 藥药 蘭兰 虧亏 視视 親亲 覺觉 觸触 訂订 訓训 記记 評评 詞词 試试 話话 誠诚 課课 諮咨 諾诺 謀谋 講讲 謝谢 識识 譯译 讀读 變变 讓让 貪贪 賬账 賽赛 贈赠 贊赞 趨趋 跡迹 踐践 躍跃 軌轨 軟软 載载 轄辖 農农 遞递 郵邮 針针 銷销 鋪铺 錄录 鎖锁 鏡镜 鐘钟 徹彻 憑凭 憲宪 懷怀 戰战 戶户 擇择 擔担 擬拟 擴扩 斷断 暢畅 暫暂 標标 樣样 樓楼 樂乐 樹树 欄栏 歡欢 減减 溫温 匯汇 營营 傳传 債债 傷伤 價价 儀仪 億亿 優优 儲储 兩两 兒儿 冊册 凍冻 劃划 創创 劉刘 則则 剛刚 別别 勞劳 勝胜 勢势 勵励 勸劝 協协 卻却 廠厂 參参 吳吴 啟启 嚴严 囑嘱 圍围 園园 圖图 圓圆 塊块 墊垫 壓压 壯壮 夢梦 奪夺 奮奋 婦妇 孫孙 學学 寶宝 寫写 寬宽 導导 尋寻 層层 屆届 崗岗 幣币 帶带 師师 幫帮 庫库 張张 徑径 恆恒 愛爱 態态 慮虑 憂忧 懲惩'

const traditional = new RegExp(`[${pairs.replace(/(.).\s?/g, '$1')}]`, 'g')

/** A text with the traditional characters of forms and titles as simplified ones; of the same length. */
export function simplified(text: string): string {
  return text.replace(traditional, (sign) => pairs.charAt(pairs.indexOf(sign) + 1))
}

/** The traditional characters of a text that have a simplified one here, each once. */
export function traditionalSigns(text: string): readonly string[] {
  return [...new Set(text.match(traditional) ?? [])]
}
