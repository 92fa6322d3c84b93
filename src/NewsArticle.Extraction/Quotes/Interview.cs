using NewsArticle.Extraction.Identities;
using NewsArticle.Extraction.Lexicon;
using NewsArticle.Extraction.Text;

namespace NewsArticle.Extraction.Quotes;

/// <summary>Tells who takes the turns of printed interviews.</summary>
internal sealed class Interview(Document document, EntityIndex entities)
{
    private static readonly HashSet<string> Introductions = WordList.Set("Quotes/interviews.txt");

    private PersonFinding? _answering;
    private int _read;
    private ILookup<string, PersonFinding>? _surnames;

    /// <summary>Who takes a turn, or null: interviewers without a name, and people whom the article does not name. Turns must come in text order.</summary>
    public PersonFinding? SpeakerOf(QuotedStretch turn)
    {
        var paragraph = document.Paragraphs[turn.Paragraph];
        return Turns.Asks(paragraph) switch
        {
            true => null,
            false => Answering(turn.Paragraph),
            null => Named(paragraph, turn.Tokens.First - 2),
        };
    }

    private PersonFinding? Named(Paragraph paragraph, int last) =>
        entities.At(paragraph.Index, last)?.Entity as PersonFinding ?? OfSurname(paragraph.Tokens[last].Text);

    /// <summary>The only person of a surname; labels are often in capitals, in which names are hard to tell.</summary>
    private PersonFinding? OfSurname(string label)
    {
        _surnames ??= entities.People.ToLookup(person => person.Name[(person.Name.LastIndexOf(' ') + 1)..], StringComparer.OrdinalIgnoreCase);
        return _surnames[label].Take(2).ToArray() is [var only] ? only : null;
    }

    /// <summary>Whom the paragraphs before introduce as the one interviewed, or null.</summary>
    private PersonFinding? Answering(int turn)
    {
        for (; _read < turn; _read++)
        {
            if (document.QuotedIn(_read) is [{ IsTurn: true }])
            {
                continue;
            }

            foreach (var sentence in document.Paragraphs[_read].Sentences)
            {
                _answering = Introduced(document.Paragraphs[_read], sentence) ?? _answering;
            }
        }

        return _answering;
    }

    /// <summary>Who is named behind "with" or "to" in "spoke with …"; or the only person of such a sentence.</summary>
    private PersonFinding? Introduced(Paragraph paragraph, TokenRange sentence)
    {
        var (isIntroduction, isBehind) = (false, false);
        PersonFinding? only = null;
        for (var position = sentence.First; position < sentence.End; position++)
        {
            var lower = paragraph.Tokens[position].Lower;
            isIntroduction |= Introductions.Contains(lower);
            isBehind |= isIntroduction && (lower is "with" or "to" || lower is "interviewed" or "asked");
            if (entities.At(paragraph.Index, position) is { Entity: PersonFinding person })
            {
                if (isBehind)
                {
                    return person;
                }

                only = only is null || only == person ? person : null;
            }
        }

        return isIntroduction ? only : null;
    }
}
