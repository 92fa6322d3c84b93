namespace NewsArticle.Tools.Evaluating;

/// <summary>A text that is cut at offsets in code points.</summary>
internal sealed class GoldText(string text)
{
    private readonly int[] _unitAt = [.. Units(text)];

    public int Length => _unitAt.Length - 1;

    /// <summary>The words at a stretch, as far as it lies in the text.</summary>
    public string this[Stretch stretch]
    {
        get
        {
            var start = Math.Clamp(stretch.Start, 0, Length);
            return text[_unitAt[start].._unitAt[Math.Clamp(stretch.End, start, Length)]];
        }
    }

    public bool Has(Stretch stretch) => stretch.Start >= 0 && stretch.Start < stretch.End && stretch.End <= Length;

    /// <summary>Where each run of letters and digits stands.</summary>
    public IReadOnlyList<Stretch> Words
    {
        get
        {
            var words = new List<Stretch>();
            var start = -1;
            for (var index = 0; index <= Length; index++)
            {
                var isWord = index < Length && char.IsLetterOrDigit(text, _unitAt[index]);
                if (!isWord && start >= 0)
                {
                    words.Add(new Stretch(start, index));
                }

                start = isWord ? (start < 0 ? index : start) : -1;
            }

            return words;
        }
    }

    private static IEnumerable<int> Units(string text)
    {
        for (var unit = 0; unit < text.Length; unit++)
        {
            if (unit is 0 || !char.IsSurrogatePair(text[unit - 1], text[unit]))
            {
                yield return unit;
            }
        }

        yield return text.Length;
    }
}
