using System.ComponentModel.DataAnnotations;

namespace NewsArticle.Api.Filtering;

/// <summary>A filter that may be repeated; each time adds to the query's work.</summary>
[AttributeUsage(AttributeTargets.Property)]
internal sealed class RepeatableAttribute : MaxLengthAttribute
{
    private const int Times = 50;

    public RepeatableAttribute()
        : base(Times) => ErrorMessage = "may be given 50 times";
}
