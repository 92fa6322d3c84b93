using NewsArticle.Extraction.Attributions;
using NewsArticle.Extraction.Identities;
using NewsArticle.Extraction.Lexicon;
using NewsArticle.Extraction.Text;
using NewsArticle.Extraction.Tokens;

namespace NewsArticle.Extraction.Quotes;

/// <summary>Judges by its outer form what a quoted stretch is: whole sentences, a few of somebody's words, or no quotation at all.</summary>
internal static class QuoteShape
{
    /// <summary>From this many words on, words between quotation marks are somebody's even where nobody is credited.</summary>
    private const int FewestWordsUncredited = 8;

    private const int LongestName = 6;

    private static readonly HashSet<string> Naming = WordList.Set("Quotes/naming.txt");

    /// <summary>Whether the stretch is whole sentences of its own rather than part of the reporter's.</summary>
    public static bool IsDirect(Paragraph paragraph, QuotedStretch stretch)
    {
        var tokens = paragraph.Tokens;
        if (stretch.Continues || stretch.Ending != StretchEnding.Closed)
        {
            return true;
        }

        return StartsSentence(tokens, stretch) && EndsSentence(paragraph, stretch);
    }

    /// <summary>Whether the stretch is all that its attribution credits: According to Ms. Sarr, “the well is dry.”</summary>
    public static bool IsWholeStatement(Paragraph paragraph, QuotedStretch stretch, Attribution? attribution)
    {
        var mark = stretch.Tokens.First - 1;
        return mark > 0 && paragraph.Tokens[mark - 1].Text is "," or ":" && EndsInFullStop(paragraph, stretch.Tokens)
            && attribution is { Form: not ContentForm.Quotation, Contents: [var content] } && content.First == mark;
    }

    /// <summary>Whether the stretch ends the sentence that a direct quote before its attribution began: “If we wait,” he said, “it will melt.”</summary>
    public static bool Completes(Paragraph paragraph, QuotedStretch stretch, QuoteDraft before) =>
        before.Kind == QuoteKind.Direct && before.Paragraph == paragraph.Index && paragraph.Tokens[before.Tokens.End - 1].Text == ","
            && paragraph.Tokens[stretch.Tokens.First - 2].Text is "," or "—" or "–" && EndsInFullStop(paragraph, stretch.Tokens);

    private static bool EndsInFullStop(Paragraph paragraph, TokenRange words) => paragraph.Tokens[words.End - 1].Text is "." or "?" or "!" or "..." or "…";

    /// <summary>Whether the marks set off a nickname, a title or a name: Richard “Tex” Coe; a robot named “Tinbot”.</summary>
    public static bool IsName(Paragraph paragraph, QuotedStretch stretch, EntityIndex entities)
    {
        var tokens = paragraph.Tokens;
        var mark = stretch.Tokens.First - 1;
        if (entities.At(paragraph.Index, stretch.Tokens.First) is { } mention && mention.Tokens.First < stretch.Tokens.First)
        {
            return true;
        }

        if (stretch.Tokens.Count > LongestName || mark == 0)
        {
            return false;
        }

        var before = tokens[mark - 1];
        return !HasWord(tokens, stretch.Tokens) || Naming.Contains(before.Lower) || before.Lower == "as" && mark > 1 && tokens[mark - 2].Lower == "known"
            || IsBetweenNames(tokens, stretch) || IsTitle(tokens, stretch);
    }

    /// <summary>Whether a stretch that nobody is credited with is too short to be more than a word the reporter distances himself from.</summary>
    public static bool IsScareQuote(Paragraph paragraph, QuotedStretch stretch)
    {
        var words = 0;
        for (var position = stretch.Tokens.First; position < stretch.Tokens.End && words < FewestWordsUncredited; position++)
        {
            words += paragraph.Tokens[position].Word.IsWord ? 1 : 0;
        }

        return words < FewestWordsUncredited;
    }

    private static bool StartsSentence(TokenList tokens, QuotedStretch stretch)
    {
        var first = tokens[stretch.Tokens.First].Word;
        var mark = stretch.Tokens.First - 1;
        var isIntroduced = mark == 0 || tokens[mark - 1].Word.Shape == WordShape.Punctuation || SpeechVerbs.IsSpeechVerb(tokens[mark - 1].Lower);
        return isIntroduced && first.Shape != WordShape.Lower;
    }

    private static bool EndsSentence(Paragraph paragraph, QuotedStretch stretch)
    {
        var tokens = paragraph.Tokens;
        var last = stretch.Tokens.End - 1;
        var isLongerThanSentence = paragraph.SentenceOf(stretch.Tokens.First).End <= last;
        return isLongerThanSentence || tokens[last].Word.Shape == WordShape.Punctuation || last + 2 >= tokens.Count
            || tokens[last + 2].Text is "," or "." or ";";
    }

    private static bool HasWord(TokenList tokens, TokenRange range)
    {
        for (var position = range.First; position < range.End; position++)
        {
            if (tokens[position].Word.IsWord)
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsBetweenNames(TokenList tokens, QuotedStretch stretch)
    {
        var after = stretch.Tokens.End + 1;
        return after < tokens.Count && tokens[stretch.Tokens.First - 2].Word.IsCapitalized && tokens[after].Word.IsCapitalized
            && tokens[stretch.Tokens.First].Word.IsCapitalized;
    }

    /// <summary>All words capitalised but for short ones, inside the reporter's sentence: “Cowboys and Indians”.</summary>
    private static bool IsTitle(TokenList tokens, QuotedStretch stretch)
    {
        for (var position = stretch.Tokens.First; position < stretch.Tokens.End; position++)
        {
            var word = tokens[position].Word;
            var isSmall = position > stretch.Tokens.First && word.Text.Length <= 3;
            if (word.Shape == WordShape.Lower && !isSmall)
            {
                return false;
            }
        }

        var isEnded = tokens[stretch.Tokens.End - 1].Word.Shape == WordShape.Punctuation;
        return tokens[stretch.Tokens.First].Word.IsCapitalized && (!isEnded || tokens[stretch.Tokens.First - 2].Word.IsWord);
    }
}
