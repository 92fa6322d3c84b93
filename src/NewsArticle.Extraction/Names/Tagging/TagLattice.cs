namespace NewsArticle.Extraction.Names.Tagging;

/// <summary>
/// The linear chain over the tags of one sentence (John Lafferty, Andrew McCallum and Fernando Pereira, "Conditional Random Fields", ICML
/// 2001): its best path and the probability of each tag, from one row of scores a token and one matrix for neighbouring tags. Training and tagging share it.
/// </summary>
public static class TagLattice
{
    private const int Tags = NameTags.Count;

    /// <summary>A score that no path with a choice takes.</summary>
    public const float Impossible = -1e6f;

    /// <summary>Names are short; only the runs of crafted texts have more scores.</summary>
    private const int MostOnStack = 32 * Tags;

    /// <summary>Viterbi's algorithm: the best path.</summary>
    /// <param name="scores">One row of <see cref="NameTags.Count"/> natural logarithms a token.</param>
    /// <param name="transitions">Row: previous tag; column: next tag; <see cref="Impossible"/> where it cannot follow.</param>
    /// <param name="tags">Room for a tag a token.</param>
    public static void BestPath(ReadOnlySpan<float> scores, ReadOnlySpan<float> transitions, Span<NameTag> tags)
    {
        var came = scores.Length <= MostOnStack ? stackalloc byte[scores.Length] : new byte[scores.Length];
        Span<float> best = stackalloc float[Tags];
        Span<float> next = stackalloc float[Tags];
        scores[..Tags].CopyTo(best);
        ForbidInside(best);
        for (var row = Tags; row < scores.Length; row += Tags)
        {
            for (var tag = 0; tag < Tags; tag++)
            {
                var (score, from) = (float.MinValue, 0);
                for (var previous = 0; previous < Tags; previous++)
                {
                    var candidate = best[previous] + transitions[(previous * Tags) + tag];
                    (score, from) = candidate > score ? (candidate, previous) : (score, from);
                }

                next[tag] = score + scores[row + tag];
                came[row + tag] = (byte)from;
            }

            next.CopyTo(best);
        }

        var last = 0;
        for (var tag = 1; tag < Tags; tag++)
        {
            last = best[tag] > best[last] ? tag : last;
        }

        for (var index = tags.Length - 1; index >= 0; index--)
        {
            tags[index] = (NameTag)last;
            last = came[(index * Tags) + last];
        }
    }

    /// <summary>The forward-backward algorithm: the probability of each tag of each token.</summary>
    /// <param name="scores">As for <see cref="BestPath"/>.</param>
    /// <param name="transitions">As for <see cref="BestPath"/>, but as factors: e to the power of each.</param>
    /// <param name="marginals">Room for as many numbers as there are scores.</param>
    /// <param name="pairs">Where given, the expected number of each pair of neighbouring tags is added to it.</param>
    public static void Marginals(ReadOnlySpan<float> scores, ReadOnlySpan<float> transitions, Span<float> marginals, Span<float> pairs = default)
    {
        var rooms = scores.Length <= MostOnStack ? stackalloc float[3 * scores.Length] : new float[3 * scores.Length];
        var factors = rooms[..scores.Length];
        var forward = rooms.Slice(scores.Length, scores.Length);
        var backward = rooms[(2 * scores.Length)..];
        Exponentiate(scores, factors);
        ForbidInsideFactor(factors[..Tags]);
        Normalize(factors[..Tags], forward[..Tags]);
        Span<float> sums = stackalloc float[Tags];
        for (var row = Tags; row < scores.Length; row += Tags)
        {
            for (var tag = 0; tag < Tags; tag++)
            {
                var sum = 0f;
                for (var previous = 0; previous < Tags; previous++)
                {
                    sum += forward[row - Tags + previous] * transitions[(previous * Tags) + tag];
                }

                sums[tag] = sum * factors[row + tag];
            }

            Normalize(sums, forward.Slice(row, Tags));
        }

        var end = scores.Length - Tags;
        backward.Slice(end, Tags).Fill(1);
        for (var row = end - Tags; row >= 0; row -= Tags)
        {
            for (var tag = 0; tag < Tags; tag++)
            {
                var sum = 0f;
                for (var next = 0; next < Tags; next++)
                {
                    sum += transitions[(tag * Tags) + next] * factors[row + Tags + next] * backward[row + Tags + next];
                }

                sums[tag] = sum;
            }

            Normalize(sums, backward.Slice(row, Tags));
        }

        for (var row = 0; row < scores.Length; row += Tags)
        {
            for (var tag = 0; tag < Tags; tag++)
            {
                sums[tag] = forward[row + tag] * backward[row + tag];
            }

            Normalize(sums, marginals.Slice(row, Tags));
            if (row > 0 && !pairs.IsEmpty)
            {
                AddPairs(forward.Slice(row - Tags, Tags), transitions, factors.Slice(row, Tags), backward.Slice(row, Tags), pairs);
            }
        }
    }

    private static void AddPairs(ReadOnlySpan<float> forward, ReadOnlySpan<float> transitions, ReadOnlySpan<float> factors, ReadOnlySpan<float> backward, Span<float> pairs)
    {
        Span<float> joint = stackalloc float[Tags * Tags];
        for (var previous = 0; previous < Tags; previous++)
        {
            for (var tag = 0; tag < Tags; tag++)
            {
                joint[(previous * Tags) + tag] = forward[previous] * transitions[(previous * Tags) + tag] * factors[tag] * backward[tag];
            }
        }

        Normalize(joint, joint);
        for (var cell = 0; cell < joint.Length; cell++)
        {
            pairs[cell] += joint[cell];
        }
    }

    /// <summary>Each row's scores as factors, its greatest as 1, so that nothing overflows.</summary>
    private static void Exponentiate(ReadOnlySpan<float> scores, Span<float> factors)
    {
        for (var row = 0; row < scores.Length; row += Tags)
        {
            var greatest = float.MinValue;
            foreach (var score in scores.Slice(row, Tags))
            {
                greatest = Math.Max(greatest, score);
            }

            for (var tag = 0; tag < Tags; tag++)
            {
                factors[row + tag] = MathF.Exp(scores[row + tag] - greatest);
            }
        }
    }

    private static void Normalize(ReadOnlySpan<float> values, Span<float> shares)
    {
        var sum = 0f;
        foreach (var value in values)
        {
            sum += value;
        }

        var factor = sum > 0 ? 1 / sum : 0;
        for (var index = 0; index < values.Length; index++)
        {
            shares[index] = values[index] * factor;
        }
    }

    /// <summary>A sentence does not start inside a name.</summary>
    private static void ForbidInside(Span<float> scores)
    {
        for (var tag = 0; tag < Tags; tag++)
        {
            scores[tag] = NameTags.IsInside((NameTag)tag) ? Impossible : scores[tag];
        }
    }

    private static void ForbidInsideFactor(Span<float> factors)
    {
        for (var tag = 0; tag < Tags; tag++)
        {
            factors[tag] = NameTags.IsInside((NameTag)tag) ? 0 : factors[tag];
        }
    }
}
