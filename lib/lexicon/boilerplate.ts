/**
 * Phrases of web pages that are no statement of the account: navigation, sharing, notices, credits.
 *
 * Each pattern reads one whole block, folded to lower case with straight quotes. `reason` is what the ledger shows.
 * A pattern either covers the block from start to end, or names a phrase that no reporting contains.
 */
export interface BoilerplatePattern {
  readonly reason: string
  readonly pattern: RegExp
}

export const BOILERPLATE: readonly BoilerplatePattern[] = [
  { reason: 'sharing', pattern: /^(?:connect|keep up|stay (?:connected|in touch)) with us\b.{0,30}$/ },
  {
    reason: 'sharing',
    pattern:
      /^(?:share|tweet|like|pin|e-?mail|print|save|bookmark|recommend|reblog)(?: (?:this|it|on|via|article|story|post|page|document|link|more|facebook|twitter|x|linkedin|whatsapp|&|and|to|a|friend|us|now))*[\s.:!|,]*$/,
  },
  {
    reason: 'sharing',
    pattern:
      /^(?:follow|find|like|join|friend) (?:us|me|@\w+|[\w' ]{2,30}) on (?:twitter|facebook|instagram|x|youtube|linkedin|google\+?|telegram)\b.{0,80}$/,
  },
  {
    reason: 'sharing',
    pattern:
      /^(?:facebook|twitter|linkedin|whatsapp|reddit|google\+|pinterest|telegram|line|copy link|permalink|rss|flipboard|messenger)(?:[\s|,/·•]+(?:facebook|twitter|linkedin|whatsapp|reddit|google\+|pinterest|e-?mail|print|telegram|line|copy link|rss|share))*\.?$/,
  },
  { reason: 'sharing', pattern: /^\d[\d,.]*k? (?:shares?|likes?|tweets?|comments?|views?|retweets?|replies|recommendations?)$/ },
  { reason: 'sharing', pattern: /^(?:follow|tweet(?: to)?) @\w+.{0,30}$/ },
  {
    reason: 'navigation',
    pattern:
      /^(?:read|see|view|show|load|find out|learn|get|watch|hear) (?:more|all|next|full (?:story|article|coverage)|the (?:full|original|complete|whole|entire) (?:story|article|report|text|statement|document|post|transcript)|also|details|related)\b[^.!?]{0,80}(?:\.{3}|…|»|>|:)?$/,
  },
  { reason: 'navigation', pattern: /^(?:click|tap|press|go) (?:here|to (?:enlarge|expand|play|view|read|see|listen|watch))\b.{0,100}$/ },
  { reason: 'navigation', pattern: /^(?:more|also) (?:from|on|in|about|stories|news|like|coverage|headlines|at)\b[^.!?]{0,70}$/ },
  {
    reason: 'navigation',
    pattern:
      /^(?:related|recommended|popular|trending|most (?:read|popular|viewed|shared|commented)|top stories|latest(?: news)?|you may also (?:like|be interested in)|don't miss|editor'?s'? picks?|in other news|see also|also read|read also|up next|next (?:article|story|page|post)|previous (?:article|story|page|post)|elsewhere|from our (?:partners|advertisers)|our partners|around the web|explore|in this (?:story|article)|on this page|table of contents|contents)(?:(?::| for you| from| stories| articles| news| links| content| coverage| topics| posts| videos| on)[^.!?]{0,80})?:?$/,
  },
  {
    reason: 'navigation',
    pattern:
      /^(?:home|menu|search|search in|main menu|navigation|skip to (?:main )?(?:content|navigation)|back|back to (?:top|home|list)|next|previous|close|cancel|submit|contact(?: us)?|about(?: us)?|help|faqs?|login|log in|sign in|log out|register|subscribe|archives?|sitemap|site map|categories|tags|topics|sections|print|pdf|download|top|more|video|videos|photos|gallery|galleries|slideshow|audio|live|blogs?|forums?|jobs|classifieds|weather|settings|language|english|日本語|loading|loading\.{2,}|menu search|cite|citation|get citation|share document|english html|english pdf|original language|add to (?:cart|favorites|collection)|play|pause|mute|expand|collapse|show comments|hide comments|comments?(?: \(\d+\))?|no comments(?: yet)?|leave a (?:comment|reply)|post a comment|add (?:a |your )?comments?|view comments|reply|replies|report abuse)\s*[›»>:.]*$/,
  },
  { reason: 'navigation', pattern: /^[•·»›▶►]\s*[^.!?]{1,30}$/ },
  { reason: 'navigation', pattern: /^\((?:read|see|view|watch|click|listen|find) [^)]{3,100}\)\.?$/ },
  {
    reason: 'navigation',
    pattern:
      /^(?:file(?:d)? under|filed in|posted in|tagged|tags?|topics?|keywords?|categor(?:y|ies)|labels?|sections?|subjects?)\s*:.{1,160}$/,
  },
  { reason: 'navigation', pattern: /^(?:page|part) \d+(?: (?:of|\/) \d+)?$/ },
  { reason: 'navigation', pattern: /^(?:\d+\s*[|·]\s*)+\d+$/ },
  { reason: 'navigation', pattern: /^(?:home|news|world|sport|business)(?:\s*[>›»/|]\s*[\w &'-]{2,40})+$/ },
  {
    reason: 'newsletter',
    pattern:
      /^(?:sign up|subscribe|register|enter your e-?mail|get (?:the|our|your|daily|breaking|alerts|news)|receive (?:our|the|daily)|join (?:our|the) (?:newsletter|mailing list))\b.{0,160}(?:newsletter|inbox|e-?mail|alerts?|updates|subscri\w+|free trial|mailing list|today|now|app)\b.{0,60}$/,
  },
  { reason: 'newsletter', pattern: /^(?:subscribe|sign up)(?: now| today| here| to [\w ]{2,30})?[.!]*$/ },
  {
    reason: 'subscription',
    pattern:
      /^(?:already a (?:subscriber|member)|(?:this (?:article|content|story) is )?(?:for|available to) (?:subscribers|members)|you have (?:read|reached|\d+)|to continue reading|create (?:a|your) (?:free )?account|continue reading)\b.{0,160}$/,
  },
  {
    reason: 'cookies',
    pattern:
      /\b(?:we|this (?:web)?site|our partners) uses? cookies\b|\bcookie (?:policy|settings|preferences|notice)\b|^(?:accept|reject|manage) (?:all )?cookies.{0,40}$/,
  },
  {
    reason: 'rights',
    pattern:
      /\ball rights reserved\b|\bmay not be (?:published|reproduced|copied|reprinted|used)\b.{0,80}\b(?:broadcast|redistributed|rewritten|permission|consent|distributed)\b|^(?:copyright|\(c\)|©)[\s©:]/,
  },
  { reason: 'rights', pattern: /^(?:©|\(c\)|copyright)\s*(?:\(c\)|©)?\s*\d{4}\b.{0,200}$/ },
  { reason: 'rights', pattern: /^(?:reprinted|republished|reproduced|used) with (?:the )?permission\b.{0,120}$/ },
  {
    reason: 'rights',
    pattern:
      /^(?:privacy(?: policy| notice)?|terms(?: of (?:use|service))?|terms (?:and|&) conditions|legal(?: notice)?|disclaimer|advertise(?: with us)?|accessibility|imprint|impressum)(?:\s*[|·•,/-]\s*[\w &]{2,40})*[.:]?$/,
  },
  {
    reason: 'document viewer',
    pattern:
      /\b(?:adobe (?:acrobat )?reader|pdf (?:viewer|reader|plug-?in))\b|\bclick here to (?:download|view|open|print|read|see|watch|listen|subscribe|sign)\b|^(?:download|open|view) (?:the |as |this )?(?:pdf|document|file|full text)\b.{0,60}$|^(?:to (?:view|read|open) (?:this|the) pdf)\b/,
  },
  {
    reason: 'document viewer',
    pattern:
      /\b(?:enable|disabled|activate|requires?|turn on) javascript\b|\bjavascript (?:is|must be|has been|to be) (?:enabled|disabled|turned|required|switched)|\b(?:flash player|your browser does not support|upgrade your browser)\b/,
  },
  {
    reason: 'advertisement',
    pattern:
      /^(?:advertis(?:e?ment|ing)|sponsored(?: content| by.{0,40})?|promoted(?: by.{0,40})?|ad(?:s by.{0,20})?|paid (?:content|post)|story continues below(?: advertisement)?|article continues (?:below|after).{0,30}|scroll (?:down )?(?:to|for) (?:continue|more).{0,40}|continue reading the main story|skip advertisement)[.:]?$/,
  },
  {
    reason: 'contact',
    pattern:
      /^(?:contact|reach|write to|e-?mail) (?:the (?:writer|author|reporter|editor|newsroom)|us|him|her|[\w.' -]{3,40}) (?:at|on|via|through)\b[^.!?]{0,20}\S+@\S+.{0,60}$/,
  },
  { reason: 'contact', pattern: /^(?:send|submit) (?:your |us |a )?(?:news|tips?|comments?|feedback|photos?|letters?)\b.{0,120}$/ },
  {
    reason: 'contact',
    pattern: /^(?:media|press|investor|editorial|public relations)[\w ]{0,20} (?:contacts?|inquiries|enquiries|relations)\s*:?.{0,120}$/,
  },
  { reason: 'contact', pattern: /^(?:tel|phone|fax|e-?mail|telephone|mobile)\s*[.:].{3,80}$/ },
  {
    reason: 'photo credit',
    pattern:
      /^\(?(?:photo|image|picture|pic|credit|video|graphic|illustration|source|file photo|courtesy|photograph|getty|ap photo|reuters photo|afp photo)(?:s|graphs?)?(?: credit| source| courtesy| by| of| from|\/)?\s*[:/|]?\s*(?:(?:courtesy|by|of|from|via)\s+)*[^.!?]{0,60}\)?\.?$/,
  },
  {
    reason: 'photo credit',
    pattern:
      /^(?:ap|reuters|afp|getty|epa|xinhua|kyodo|upi|pa|ap photo|afp photo|getty images|afp\/getty images)(?:\s*[/|,-]\s*[\w' .-]{2,40}){0,3}$/,
  },
  {
    reason: 'comments',
    pattern:
      /^(?:what do you think\?|have your say|join the (?:conversation|discussion|debate)|tell us (?:what you think|in the comments)|let us know)\b.{0,160}$/,
  },
  {
    reason: 'comments',
    pattern:
      /^(?:comments? (?:are|have been) (?:closed|disabled|moderated)|be the first to (?:comment|know|like)|sort by (?:newest|oldest|best)|flag as inappropriate|report (?:this )?comment)\b.{0,100}$/,
  },
  {
    reason: 'notice',
    // One sentence: what follows a stop (not that of “Sept. 5”) is the account again.
    pattern:
      /^(?:this (?:article|story|report|post|page|version) (?:was|has been) (?:first |originally |previously )?(?:published|updated|corrected|amended|translated|archived|posted)\b(?:(?!(?<=\p{L}{3})(?<!\b(?:jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec))[.!?] ).){0,160})$/u,
  },
  { reason: 'notice', pattern: /^(?:editor'?s?'? note|note to editors?|correction|clarification)s?\s*:?$/ },
  { reason: 'notice', pattern: /^(?:ends?|-+ ?(?:30|ends?) ?-+|#\s?#\s?#|\*\s?\*\s?\*|～?\s*以上\s*～?)$/ },
  {
    reason: 'notice',
    pattern:
      /^(?:シェア(?:する)?|ツイート|印刷|続きを読む|もっと(?:読む|見る)|関連(?:記事|リンク|ニュース)|広告|会員登録|ログイン|この記事を(?:シェア|印刷).*|無断転載.*|copyright.*|プライバシーポリシー|利用規約|お問い合わせ|一覧へ.*|有料会員.*|残り\d+文字.*)$/,
  },
]
