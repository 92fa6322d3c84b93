namespace NewsArticle.Tools.Evaluating.Tallies;

/// <summary>How many of some are right.</summary>
internal sealed class Share
{
    public int Right { get; private set; }

    public int Of { get; private set; }

    public double? Value => Of is 0 ? null : (double)Right / Of;

    public void Add(bool right) => (Right, Of) = (Right + (right ? 1 : 0), Of + 1);

    public void Add(int right, int of) => (Right, Of) = (Right + right, Of + of);
}
