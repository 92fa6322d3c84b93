namespace NewsArticle.Extraction.Tokens;

/// <summary>A spelling, with what can be said of it without context.</summary>
public sealed class Word
{
    internal Word(string text)
    {
        Text = text;
        Lower = text.ToLowerInvariant().Replace('’', '\'');
        Shape = WordShapes.Of(text);
    }

    public string Text { get; }

    /// <summary>What <see cref="WordFact{T}"/> keeps here.</summary>
    internal object?[] Facts { get; } = new object?[WordFacts.Most];

    /// <summary>Lower case, invariant culture, with ’ written as '.</summary>
    public string Lower { get; }

    public WordShape Shape { get; }

    /// <summary>Whether it starts with a capital letter: Kyiv, NATO, McDonald, U.S., Al-Jaafari.</summary>
    public bool IsCapitalized => Shape is WordShape.Capitalized or WordShape.AllCapitals or WordShape.MixedCapitals;

    public bool IsWord => Shape is WordShape.Lower or WordShape.Capitalized or WordShape.AllCapitals or WordShape.MixedCapitals;

    /// <summary>A single capital letter with a full stop, as in "Vladimir V. Putin".</summary>
    public bool IsInitial => Text.Length == 2 && Text[1] == '.' && char.IsUpper(Text[0]);

    public bool IsOpeningQuote => Text is "“" or "«" or "„";

    public bool IsClosingQuote => Text is "”" or "»";

    /// <summary>A double quotation mark of any form; straight marks and ‟ do not tell opening from closing.</summary>
    public bool IsQuoteMark => IsOpeningQuote || IsClosingQuote || Text is "\"" or "‟" or "''" or "``";
}
