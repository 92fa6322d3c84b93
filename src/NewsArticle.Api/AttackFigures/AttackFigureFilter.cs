using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using NewsArticle.Api.Annotations;
using NewsArticle.Data;

namespace NewsArticle.Api.AttackFigures;

/// <summary>Which attack figures a list shows; filters that are absent let everything pass.</summary>
public sealed record AttackFigureFilter
{
    /// <summary>Only figures of these articles, by id; may be repeated.</summary>
    [FromQuery(Name = "article")]
    [MaxLength(50, ErrorMessage = "may be given 50 times")]
    public int[] Article { get; init; } = [];

    /// <summary>Only figures of these metrics; may be repeated.</summary>
    [FromQuery(Name = "metric")]
    [MaxLength(50, ErrorMessage = "may be given 50 times")]
    public AttackMetric[] Metric { get; init; } = [];

    /// <summary>Only figures of events at these places, by id; may be repeated.</summary>
    [FromQuery(Name = "place")]
    [MaxLength(50, ErrorMessage = "may be given 50 times")]
    public int[] Place { get; init; } = [];

    /// <summary>Only figures that these people, organizations or places are credited with, by id; may be repeated.</summary>
    [FromQuery(Name = "claimant")]
    [MaxLength(50, ErrorMessage = "may be given 50 times")]
    public int[] Claimant { get; init; } = [];

    /// <summary>Only figures of articles that name this person, by its id.</summary>
    [FromQuery(Name = "person")]
    public int? Person { get; init; }

    /// <summary>How sure what was extracted must be to be shown.</summary>
    [FromQuery(Name = "precision")]
    public PrecisionLevel Precision { get; init; } = PrecisionLevel.Balanced;

    internal IQueryable<AttackFigure> Apply(IQueryable<AttackFigure> figures)
    {
        figures = figures.At(Precision);
        figures = Article.Length is 0 ? figures : figures.Where(figure => Article.Contains(figure.ArticleId));
        figures = Metric.Length is 0 ? figures : figures.Where(figure => Metric.Contains(figure.Metric));
        figures = Place.Length is 0 ? figures : figures.Where(figure => figure.PlaceId != null && Place.Contains(figure.PlaceId.Value));
        figures = Claimant.Length is 0
            ? figures
            : figures.Where(figure => figure.ClaimantId != null && Claimant.Contains(figure.ClaimantId.Value));
        return Person is null
            ? figures
            : figures.Where(figure => figure.Article.Appearances.Any(appearance => appearance.IdentityId == Person));
    }
}
