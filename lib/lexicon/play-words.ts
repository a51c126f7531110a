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
