using NewsArticle.Extraction.Text;

namespace NewsArticle.Extraction.Figures.Circumstances;

/// <summary>
/// Tells which sentences of an article speak of an attack, and not of an accident, a disaster, a protest or a match. A sentence
/// that does not say so itself speaks of what its paragraph spoke of last; a paragraph starts with what the article is about.
/// </summary>
internal sealed class AttackContext
{
    /// <summary>By paragraph and sentence.</summary>
    private readonly bool[][] _isAttack;

    public AttackContext(Document document)
    {
        var words = document.Paragraphs.Select(paragraph => paragraph.Sentences.Select(sentence => WordsOf(paragraph, sentence)).ToArray()).ToArray();
        var topic = Topic(words);
        _isAttack = [.. words.Select(sentences => Decide(sentences, topic))];
    }

    public bool IsAttack(Sentence sentence) => _isAttack[sentence.Paragraph.Index][sentence.Index];

    private static EventWord WordsOf(Paragraph paragraph, TokenRange sentence)
    {
        var words = EventWord.None;
        var hint = "";
        for (var token = sentence.First; token < sentence.End; token++)
        {
            var word = paragraph.Tokens[token].Lower;
            var sort = EventWords.Of(word);
            if (sort == EventWord.Hint)
            {
                words |= hint.Length > 0 && hint != word ? EventWord.Hints : EventWord.None;
                hint = word;
            }

            words |= sort;
        }

        return words;
    }

    /// <summary>Whether most sentences that tell speak of an attack; where as many speak of something else, what is told first.</summary>
    private static bool Topic(EventWord[][] words)
    {
        var balance = 0;
        bool? first = null;
        foreach (var sentence in words.SelectMany(sentences => sentences))
        {
            var speaks = Speaks(sentence);
            balance += speaks switch { true => 1, false => -1, null => 0 };
            first ??= speaks;
        }

        return balance != 0 ? balance > 0 : first ?? words.SelectMany(sentences => sentences).Any(sentence => IsAttackUnless(sentence));

        static bool IsAttackUnless(EventWord sentence) => (sentence & (EventWord.Hint | EventWord.Force)) != 0 && (sentence & EventWord.Doubt) == 0;
    }

    /// <summary>Whether a sentence by itself speaks of an attack; null where it does not tell.</summary>
    private static bool? Speaks(EventWord words) =>
        (words & EventWord.Attack) != 0 ? true
        : (words & EventWord.Other) != 0 ? false
        : (words & EventWord.Hints) != 0 || (words & EventWord.Hint) != 0 && (words & EventWord.Doubt) == 0 ? true
        : null;

    private static bool[] Decide(EventWord[] sentences, bool topic)
    {
        var decisions = new bool[sentences.Length];
        var current = topic;
        for (var index = 0; index < sentences.Length; index++)
        {
            var words = sentences[index];
            var isOther = (words & EventWord.Other) != 0;
            var isAttack = (words & EventWord.Attack) != 0 || topic && (words & EventWord.Hint) != 0 || !isOther && current;

            // In the news of an attack, an accident is told of in passing.
            current = topic && isOther || isAttack;
            decisions[index] = isAttack;
        }

        return decisions;
    }
}
