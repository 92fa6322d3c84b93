using NewsArticle.Data;

namespace NewsArticle.Tools.Generating;

/// <summary>A sort of attack figure and the words that say it.</summary>
/// <param name="Object">What is counted, in the singular.</param>
/// <param name="Words">What follows the number.</param>
/// <param name="Weapon">As in <see cref="AttackFigure.Weapon"/>.</param>
/// <param name="Most">The greatest number.</param>
internal sealed record FigureKind(AttackMetric Metric, string Object, string Words, string? Weapon, int Most)
{
    public static Drawn<FigureKind> All { get; } = new(
    [
        new(AttackMetric.Killed, "civilian", "civilians were killed", null, 60),
        new(AttackMetric.Wounded, "civilian", "civilians were wounded", null, 200),
        new(AttackMetric.Launched, "drone", "drones were launched", "drone", 150),
        new(AttackMetric.Intercepted, "drone", "drones were shot down", "drone", 120),
        new(AttackMetric.Damaged, "building", "buildings were damaged", null, 90),
        new(AttackMetric.Intercepted, "missile", "missiles were intercepted", "missile", 40),
        new(AttackMetric.Destroyed, "tank", "tanks were destroyed", null, 25),
        new(AttackMetric.Displaced, "person", "people were displaced", null, 9000),
        new(AttackMetric.Missing, "soldier", "soldiers were missing", null, 30),
        new(AttackMetric.Deployed, "troop", "troops were deployed", null, 20_000),
    ]);
}
