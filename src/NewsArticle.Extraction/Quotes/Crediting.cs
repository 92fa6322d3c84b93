using NewsArticle.Extraction.Attributions;
using NewsArticle.Extraction.Identities;
using NewsArticle.Extraction.Lexicon;
using NewsArticle.Extraction.Text;

namespace NewsArticle.Extraction.Quotes;

/// <summary>Ties quoted stretches to the attributions around them. Stretches must come in text order.</summary>
internal sealed class Crediting(Document document, EntityIndex entities, AttributionIndex attributions)
{
    /// <summary>How many sentences back somebody may be credited whom no cue ties to the quotation.</summary>
    private const int SentencesBack = 3;

    /// <summary>How many words may part a closing mark from the source behind it: “…,” the radio quoted Mr. Bondar as saying.</summary>
    private const int SourceReach = 4;

    /// <summary>How many paragraphs back a pronoun may stand for whoever was quoted last.</summary>
    private const int ParagraphsBack = 2;

    private readonly Dictionary<(int Paragraph, int Sentence), SourcePhrase?> _subjects = [];

    private (QuotedStretch Stretch, Credit Credit)? _previous;

    /// <summary>Who is credited with a stretch.</summary>
    /// <param name="isDirect">Whether the stretch is whole sentences; only then does what stands outside its sentence count.</param>
    public Credit Of(QuotedStretch stretch, bool isDirect)
    {
        var credit = Find(stretch, isDirect);
        _previous = (stretch, credit);
        return credit;
    }

    private Credit Find(QuotedStretch stretch, bool isDirect)
    {
        if (stretch.Continues && _previous is { } before)
        {
            return Behind(stretch) is { } own ? own with { CarriesOn = true } : before.Credit.Inherited("continued", 1, carriesOn: true);
        }

        if (InSentence(stretch, isDirect) is { } credit)
        {
            return credit with { CarriesOn = _previous?.Credit.Attribution is { } last && ReferenceEquals(last, credit.Attribution) };
        }

        return isDirect ? CutByAttribution(stretch) ?? Announced(stretch) ?? PointedAt(stretch) ?? Labelled(stretch) ?? GoingOn(stretch) ?? SentenceBefore(stretch) ?? Credit.None : Credit.None;
    }

    private Credit? InSentence(QuotedStretch stretch, bool isDirect)
    {
        var endsSentence = document.Paragraphs[stretch.Paragraph].Tokens[stretch.Tokens.End - 1].Text == ".";
        return isDirect && !endsSentence ? Behind(stretch) ?? Introducing(stretch) ?? Around(stretch) : Introducing(stretch) ?? Around(stretch) ?? Behind(stretch);
    }

    /// <summary>“…,” he said.</summary>
    private Credit? Behind(QuotedStretch stretch)
    {
        var paragraph = document.Paragraphs[stretch.Paragraph];
        var start = stretch.Tokens.End + 1;
        while (start < paragraph.Tokens.Count && paragraph.Tokens[start].Text is "," or "—" or "–")
        {
            start++;
        }

        if (stretch.Ending != StretchEnding.Closed || start >= paragraph.Tokens.Count)
        {
            return null;
        }

        var found = attributions.FirstIn(stretch.Paragraph, new TokenRange(start, paragraph.SentenceOf(start).End));
        var isNear = found is not null && Math.Min(found.Cue.First, found.SourceWords.First) <= start + SourceReach;
        var creditsOtherWords = found is not null && found.Contents.Any(content => content.First >= found.Cue.End)
            && paragraph.SentenceOf(start).First == start;
        return isNear && !creditsOtherWords ? Credit.By(found!, "behind", 1) : null;
    }

    /// <summary>He said, “…”; he called it “…”.</summary>
    private Credit? Introducing(QuotedStretch stretch)
    {
        var sentence = document.Paragraphs[stretch.Paragraph].SentenceOf(stretch.Tokens.First - 1);
        var found = attributions.LastIn(stretch.Paragraph, new TokenRange(sentence.First, stretch.Tokens.First));
        return found is null ? null : Credit.By(found, "introducing", 1);
    }

    /// <summary>The attack was “…,” officials in Kyiv said.</summary>
    private Credit? Around(QuotedStretch stretch)
    {
        var sentence = document.Paragraphs[stretch.Paragraph].SentenceOf(stretch.Tokens.End - 1);
        var found = attributions.FirstIn(stretch.Paragraph, new TokenRange(stretch.Tokens.End, sentence.End));
        return found is not null && found.Contents.Any(content => content.Overlaps(stretch.Tokens)) ? Credit.By(found, "around", 0.9) : null;
    }

    /// <summary>“Are we able?” he said. “No, we are not.”</summary>
    private Credit? CutByAttribution(QuotedStretch stretch)
    {
        if (_previous is not { } previous || previous.Stretch.Paragraph != stretch.Paragraph)
        {
            return null;
        }

        var paragraph = document.Paragraphs[stretch.Paragraph];
        var mark = stretch.Tokens.First - 1;
        var isAdjacent = previous.Stretch.Tokens.End + 1 == mark;
        var sentence = paragraph.SentenceIndexOf(mark);
        var isNextSentence = sentence > 0 && paragraph.Sentences[sentence].First == mark
            && previous.Stretch.Tokens.End >= paragraph.Sentences[sentence - 1].First - 1;
        return isAdjacent || isNextSentence ? previous.Credit.Inherited("cut", 0.95, carriesOn: true) : null;
    }

    /// <summary>The paragraph before ends with "he said in a statement:".</summary>
    private Credit? Announced(QuotedStretch stretch)
    {
        if (stretch.Tokens.First != 1 || stretch.Paragraph == 0)
        {
            return null;
        }

        var before = document.Paragraphs[stretch.Paragraph - 1];
        return before.Tokens.Count > 0 && before.Tokens[^1].Text == ":" ? InSentence(before, before.Sentences[^1], "announced", 0.95) : null;
    }

    /// <summary>The paragraph behind starts with "Those were the words of".</summary>
    private Credit? PointedAt(QuotedStretch stretch)
    {
        var isLast = stretch.Tokens.End >= document.Paragraphs[stretch.Paragraph].Tokens.Count - 2;
        if (!isLast || stretch.Paragraph + 1 == document.Paragraphs.Count)
        {
            return null;
        }

        return attributions.FirstIn(stretch.Paragraph + 1, new TokenRange(0, 1)) is { Form: ContentForm.Quotation, Contents.Count: 0 } found
            ? Credit.By(found, "pointed-at", 0.95)
            : null;
    }

    /// <summary>Mr. Landman was blunter: “…”; Landman: “…”</summary>
    private Credit? Labelled(QuotedStretch stretch)
    {
        var paragraph = document.Paragraphs[stretch.Paragraph];
        var colon = stretch.Tokens.First - 2;
        return colon > 0 && paragraph.Tokens[colon].Text == ":" ? InSentence(paragraph, new TokenRange(paragraph.SentenceOf(colon).First, colon), "labelled", 0.9) : null;
    }

    /// <summary>A paragraph that is nothing but a quotation goes on with the one before.</summary>
    private Credit? GoingOn(QuotedStretch stretch)
    {
        var isWhole = stretch.Tokens.First == 1 && stretch.Tokens.End >= document.Paragraphs[stretch.Paragraph].Tokens.Count - 2;
        return isWhole && _previous is { Credit.Speaker: not null } previous && previous.Stretch.Paragraph == stretch.Paragraph - 1
            ? previous.Credit.Inherited("going-on", 0.7, carriesOn: false)
            : null;
    }

    /// <summary>Somebody whom the sentences right before credit, or are about.</summary>
    private Credit? SentenceBefore(QuotedStretch stretch)
    {
        var paragraph = document.Paragraphs[stretch.Paragraph];
        var last = paragraph.SentenceIndexOf(stretch.Tokens.First - 1);
        for (var index = last - 1; index >= Math.Max(0, last - SentencesBack); index--)
        {
            if (InSentence(paragraph, paragraph.Sentences[index], "sentence-before", 0.6) is { } credit)
            {
                return credit;
            }
        }

        return last > 0 && LastQuoted(paragraph, paragraph.Sentences[last - 1]) is { } person ? Nearby(person, "last-quoted", 0.6) : null;
    }

    /// <summary>Whoever was quoted last, where a sentence is about "he" or "she": Asked about it, she was silent. “…”</summary>
    private PersonFinding? LastQuoted(Paragraph paragraph, TokenRange sentence)
    {
        if (_previous is not { Credit.Speaker.Entity: PersonFinding person } previous || previous.Stretch.Paragraph < paragraph.Index - ParagraphsBack
            || SubjectOf(paragraph, sentence) is not { Form: SourceForm.Pronoun } pronoun)
        {
            return null;
        }

        var gender = GenderWords.Of(person.Name.Split(' ')[0].ToLowerInvariant());
        return paragraph.Tokens[pronoun.Head].Lower switch
        {
            "he" => gender != Gender.Female ? person : null,
            "she" => gender != Gender.Male ? person : null,
            _ => null,
        };
    }

    private Credit? InSentence(Paragraph paragraph, TokenRange sentence, string rule, double weight)
    {
        if (attributions.LastIn(paragraph.Index, sentence) is { } attribution)
        {
            return Credit.By(attribution, rule, weight);
        }

        return SubjectOf(paragraph, sentence)?.Mention?.Entity is PersonFinding person ? Nearby(person, rule, weight) : null;
    }

    private static Credit Nearby(PersonFinding person, string rule, double weight) =>
        new(null, new Source(SourceKind.Person, person.Name, person), null, rule, weight);

    /// <summary>What a sentence is about, or null; kept, as many stretches may follow one long sentence.</summary>
    private SourcePhrase? SubjectOf(Paragraph paragraph, TokenRange sentence)
    {
        if (!_subjects.TryGetValue((paragraph.Index, sentence.First), out var subject))
        {
            var passage = new Passage(document, entities, paragraph, sentence);
            subject = SentenceSubject.Before(passage, sentence.End);
            _subjects.Add((paragraph.Index, sentence.First), subject);
        }

        return subject;
    }
}
