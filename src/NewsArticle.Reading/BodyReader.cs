namespace NewsArticle.Reading;

/// <summary>Tells headline, byline, paragraphs, contributors and the site's own lines apart in the blocks of an article.</summary>
public static class BodyReader
{
    private const int MaxHeadlineLength = 250;

    /// <summary>A byline stands among the first blocks after the headline.</summary>
    private const int LastBylineBlock = 4;

    /// <summary>Contributors are credited among the last blocks.</summary>
    private const int FirstCreditBlockFromEnd = 6;

    /// <param name="blocks">The blocks of the text, in order.</param>
    /// <param name="headline">The headline where it is known from elsewhere; then no block is taken for it, but one that repeats it is left away.</param>
    public static ArticleBody Read(IReadOnlyList<string> blocks, string? headline)
    {
        var leftOut = new List<string>();
        var body = WithoutBoilerplate(blocks, leftOut);

        headline = TakeHeadline(body, headline);
        var byline = TakeByline(body);
        var contributors = TakeContributors(body);

        return new ArticleBody
        {
            Headline = headline,
            Byline = byline,
            Contributors = contributors,
            Dateline = body.Count > 0 ? Dateline.Of(body[0]) : null,
            Paragraphs = body,
            LeftOut = leftOut,
        };
    }

    private static List<string> WithoutBoilerplate(IReadOnlyList<string> blocks, List<string> leftOut)
    {
        var body = new List<string>(blocks.Count);
        var inComments = false;
        foreach (var block in blocks)
        {
            inComments |= body.Count > 1 && Boilerplate.OpensComments(block);
            (inComments || Boilerplate.Is(block) ? leftOut : body).Add(block);
        }

        return body;
    }

    private static string? TakeHeadline(List<string> body, string? known)
    {
        if (known is not null)
        {
            if (body.Count > 1 && string.Equals(body[0].Trim(), known.Trim(), StringComparison.OrdinalIgnoreCase))
            {
                body.RemoveAt(0);
            }

            return known;
        }

        if (body.Count < 2 || !IsHeadline(body[0]))
        {
            return null;
        }

        var headline = body[0];
        body.RemoveAt(0);
        return headline;
    }

    private static bool IsHeadline(string block) =>
        block.Length <= MaxHeadlineLength && !SentenceEnd.IsFullStop(block) && Dateline.Of(block) is null && !Byline.IsByline(block);

    private static string? TakeByline(List<string> body)
    {
        var index = body.FindIndex(0, Math.Min(LastBylineBlock, body.Count), Byline.IsByline);
        if (index < 0 || body.Count == 1)
        {
            return null;
        }

        var authors = Byline.Authors(body[index]);
        body.RemoveAt(index);
        return authors;
    }

    private static List<string> TakeContributors(List<string> body)
    {
        var contributors = new List<string>();
        for (var index = Math.Max(1, body.Count - FirstCreditBlockFromEnd); index < body.Count;)
        {
            if (ContributorsLine.TryRead(body[index], out var names))
            {
                contributors.AddRange(names.Except(contributors));
                body.RemoveAt(index);
            }
            else
            {
                index++;
            }
        }

        return contributors;
    }
}
