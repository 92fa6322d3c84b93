using System.Collections.Frozen;
using NewsArticle.Extraction.Lexicon;
using NewsArticle.Extraction.Text;

namespace NewsArticle.Extraction.Figures.Circumstances;

/// <summary>Tells which sentences of an article speak of an attack, and not of an accident, a disaster or a match.</summary>
internal sealed class AttackContext
{
    private static readonly FrozenSet<string> AttackWords = WordList.Set("Figures/Circumstances/attack-words.txt");
    private static readonly FrozenSet<string> ForceWords = WordList.Set("Figures/Circumstances/force-words.txt");
    private static readonly FrozenSet<string> AccidentWords = WordList.Set("Figures/Circumstances/accident-words.txt");

    /// <summary>By paragraph and sentence: whether the latest sentence that decides speaks of an attack.</summary>
    private readonly bool[][] _isAttack;

    public AttackContext(Document document)
    {
        var topic = document.Paragraphs
            .SelectMany(paragraph => paragraph.Sentences.Select(sentence => Speaks(paragraph, sentence)))
            .FirstOrDefault(speaks => speaks is not null) ?? false;

        _isAttack = [.. document.Paragraphs.Select(paragraph => Decide(paragraph, ref topic))];
    }

    public bool IsAttack(Sentence sentence) => _isAttack[sentence.Paragraph.Index][sentence.Index];

    private static bool[] Decide(Paragraph paragraph, ref bool topic)
    {
        var decisions = new bool[paragraph.Sentences.Count];
        for (var index = 0; index < decisions.Length; index++)
        {
            topic = Speaks(paragraph, paragraph.Sentences[index]) ?? topic;
            decisions[index] = topic;
        }

        return decisions;
    }

    /// <summary>
    /// True for an attack, false for an accident, null for neither. Where both are named, the attack is taken for the cause; forces
    /// alone ("a military plane crashed") are no attack.
    /// </summary>
    private static bool? Speaks(Paragraph paragraph, TokenRange sentence)
    {
        bool? speaks = null;
        for (var token = sentence.First; token < sentence.End; token++)
        {
            var word = paragraph.Tokens[token].Lower;
            if (AttackWords.Contains(word))
            {
                return true;
            }

            speaks = AccidentWords.Contains(word) ? false : speaks ?? (ForceWords.Contains(word) ? true : null);
        }

        return speaks;
    }
}
