/** Characters of official forms in traditional and simplified script, pair by pair. */
const pairs =
  '開开 請请 數数 報报 總总 體体 況况 動动 處处 結结 轉转 續续 繼继 辦办 屬属 國国 規规 許许 罰罚 強强 業业 費费 額额 單单 萬万 內内 務务 類类 過过 執执 詢询 項项 關关 無无 現现 沒没 製制 補补 後后 確确 復复 複复 舉举 訴诉 訟讼 繳缴 納纳 維维 糾纠 審审 經经 議议 條条 廢废 發发 間间 組组 織织 構构 機机 會会 義义 團团 環环 題题 問问 進进 護护 權权 穩稳 險险 應应 於于 與与 為为 時时 區区 縣县 鎮镇 鄉乡 廳厅 廣广 檔档 據据 號号 書书 滿满 計计 設设 調调 見见 誤误 訪访 訊讯 該该 認认 語语 說说 論论 證证 將将 對对 從从 實实 專专 員员 場场 衛卫 貨货 財财 貿贸 質质 資资 趕赶 車车 軍军 運运 達达 選选 遺遗 鐵铁 門门 陽阳 隊队 際际 難难 電电 頁页 領领 風风 飛飞 馬马 點点 齊齐 龍龙 產产 異异 當当 畫画 監监 眾众 礎础 禮礼 積积 競竞 筆笔 級级 紀纪 終终 統统 綠绿 網网 線线 縮缩 聯联 職职 腦脑 舊旧 蘇苏 術术 衝冲 裝装 覽览 觀观 託托 買买 賣卖'

const traditional = new RegExp(`[${pairs.replace(/(.).\s?/g, '$1')}]`, 'g')

/** A text with the traditional characters of forms and titles as simplified ones; of the same length. */
export function simplified(text: string): string {
  return text.replace(traditional, (sign) => pairs.charAt(pairs.indexOf(sign) + 1))
}
