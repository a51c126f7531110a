/**
 * What is counted over and over in a contest: by player, by side, by period, by season.
 *
 * In: nothing. Out: a set of nouns. Refuses: what is counted once a contest ("spectator", "ticket").
 * Example: "ran for 91 yards" and "ran for ten yards" speak of one thing only where one and the same did both.
 */
export const PLAY_NOUNS: ReadonlySet<string> = new Set(
  (
    'point yard yd carry rebound assist goal run hit wicket catch reception touchdown sack interception block tackle foul penalty shot corner try ' +
    'birdie bogey ace set inning game match win victory loss defeat draw tie season streak start appearance lap overtime possession drive ' +
    'turnover strikeout homer pitch save header conversion free-throw three-pointer attempt basket board steal medal title round quarter pass completion cross dunk punt'
  ).split(' '),
)

/** What two joined numbers are a score of: "an 88-72 loss", "a 52-48 vote", "an 18-30 start". Lemmas. */
export const SCORE_NOUNS: ReadonlySet<string> = new Set(
  (
    'score scoreline loss defeat win victory triumph rout upset lead deficit advantage margin tie draw decision vote ruling verdict majority record mark start ' +
    'finish run spurt streak halftime overtime shutout thrashing drubbing comeback'
  ).split(' '),
)

/** What one does by a score; as written. */
export const SCORING_VERBS: ReadonlySet<string> = new Set(
  (
    'win wins won winning lose loses lost losing beat beats beating beaten defeat defeats defeated top tops topped edge edges edged rout routs routed down downs downed upset ' +
    'lead leads led leading trail trails trailed trailing tie ties tied drew draws outscored outscore pass passes passed vote votes voted voting ruled reject rejects rejected ' +
    'approve approves approved fell falls clinched thrashed crushed hammered stunned blanked'
  ).split(' '),
)
