namespace NewsArticle.Extraction.Certainty;

/// <summary>A rising line through points; flat before the first and after the last.</summary>
/// <param name="points">At least one, by rising <c>Stated</c>.</param>
internal sealed class CalibrationCurve((double Stated, double Measured)[] points)
{
    public double this[double stated]
    {
        get
        {
            var next = 0;
            while (next < points.Length && points[next].Stated < stated)
            {
                next++;
            }

            if (next == points.Length || next is 0)
            {
                return points[next is 0 ? 0 : ^1].Measured;
            }

            var (before, after) = (points[next - 1], points[next]);
            return before.Measured + (after.Measured - before.Measured) * (stated - before.Stated) / (after.Stated - before.Stated);
        }
    }
}
