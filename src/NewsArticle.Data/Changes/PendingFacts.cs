using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;

namespace NewsArticle.Data.Changes;

/// <summary>
/// Works out what a save is about to do. Every change of a row of the archive makes at least one fact, so that the archive's version
/// rises with whatever can be read; what is deleted or updated in bulk, past the change tracker, is not seen.
/// </summary>
internal sealed class PendingFacts
{
    private readonly HashSet<PendingFact> _facts = [];
    private readonly ChangeTracker _tracker;
    private readonly HashSet<int> _wholeArticles;
    private readonly HashSet<int> _touchedArticles = [];

    private PendingFacts(ChangeTracker tracker)
    {
        _tracker = tracker;
        _wholeArticles = [.. tracker.Entries<Article>()
            .Where(entry => entry.State is EntityState.Added or EntityState.Deleted)
            .Select(entry => entry.Property(article => article.Id).CurrentValue)];
    }

    /// <summary>The facts in the order in which the log has them; changes must have been detected.</summary>
    public static IReadOnlyList<PendingFact> Of(ChangeTracker tracker)
    {
        var changed = tracker.Entries().Where(entry => entry.State is not (EntityState.Unchanged or EntityState.Detached)).ToList();
        if (changed.Count is 0)
        {
            return [];
        }

        var facts = new PendingFacts(tracker);
        // An article last: whether it needs a fact of its own depends on what else is changed in it.
        foreach (var entry in changed.OrderBy(entry => entry.Entity is Article))
        {
            facts.Add(entry);
        }

        return [.. facts._facts.OrderBy(fact => fact.Rank)];
    }

    private void Add(EntityEntry entry)
    {
        switch (entry.Entity)
        {
            case Article article:
                AddArticle(entry, article);
                break;
            case Identity identity:
                Add(KindOf(entry, identity), ChangeResources.Of(identity), identity);
                break;
            case Alias:
                AddOwnerOfAlias(entry);
                break;
            case Quote or AttackFigure when IsPart(entry):
                Add(KindOf(entry), entry.Entity is Quote ? ChangeResource.Quote : ChangeResource.AttackFigure, entry.Entity);
                break;
            case Appearance appearance when IsPart(entry):
                AddAppearance(entry, appearance);
                break;
            case Mention when IsPart(entry):
                AddOwnerOfMention(entry);
                break;
        }
    }

    private void Add(ChangeKind kind, ChangeResource resource, object entity, int? formerId = null) =>
        _facts.Add(new PendingFact(kind, resource, entity, formerId));

    /// <summary>A change of an article's version alone says nothing that the facts about its parts do not say.</summary>
    private void AddArticle(EntityEntry entry, Article article)
    {
        var isBare = entry.State is EntityState.Modified && _touchedArticles.Contains(article.Id)
            && entry.Properties.All(property =>
                !property.IsModified || property.Metadata.Name is nameof(Article.Version) or nameof(Article.UpdatedUtc));
        if (!isBare)
        {
            Add(KindOf(entry), ChangeResource.Article, article);
        }
    }

    /// <summary>An article that comes to name another identity loses one and gains one.</summary>
    private void AddAppearance(EntityEntry entry, Appearance appearance)
    {
        var former = entry.State is EntityState.Added ? null : (int?)entry.Property(nameof(Appearance.IdentityId)).OriginalValue;
        var resource = ChangeResources.Of(appearance.Identity ?? Tracked<Identity>(former));
        if (entry.State is EntityState.Modified && entry.Property(nameof(Appearance.IdentityId)).IsModified)
        {
            Add(ChangeKind.Deleted, resource, appearance, former);
            Add(ChangeKind.Created, resource, appearance);
            return;
        }

        Add(KindOf(entry), resource, appearance, entry.State is EntityState.Deleted ? former : null);
    }

    private void AddOwnerOfAlias(EntityEntry entry)
    {
        var owner = Tracked<Identity>(entry.Property(nameof(Alias.IdentityId)).CurrentValue as int?);
        if (_tracker.Context.Entry(owner).State is EntityState.Unchanged or EntityState.Modified)
        {
            Add(ChangeKind.Corrected, ChangeResources.Of(owner), owner);
        }
    }

    private void AddOwnerOfMention(EntityEntry entry)
    {
        var owner = Tracked<Appearance>(entry.Property(nameof(Mention.AppearanceId)).CurrentValue as int?);
        var state = _tracker.Context.Entry(owner);
        if (state.State is EntityState.Unchanged || (state.State is EntityState.Modified && !state.Property(nameof(Appearance.IdentityId)).IsModified))
        {
            Add(ChangeKind.Corrected, ChangeResources.Of(owner.Identity ?? Tracked<Identity>(owner.IdentityId)), owner);
        }
    }

    /// <summary>Whether an item changes by itself, rather than comes or goes with its whole article; notes the article where it does.</summary>
    private bool IsPart(EntityEntry entry)
    {
        var article = (int)entry.Property(nameof(Evidenced.ArticleId)).CurrentValue!;
        if (_wholeArticles.Contains(article))
        {
            return false;
        }

        _touchedArticles.Add(article);
        return true;
    }

    private TEntity Tracked<TEntity>(int? id)
        where TEntity : class =>
        _tracker.Entries<TEntity>().FirstOrDefault(entry => entry.Property("Id").CurrentValue as int? == id)?.Entity
        ?? throw new InvalidOperationException($"The {typeof(TEntity).Name} of what changes must be loaded, for the change log to name it.");

    private static ChangeKind KindOf(EntityEntry entry, Identity? identity = null) => entry.State switch
    {
        EntityState.Added => ChangeKind.Created,
        EntityState.Deleted when identity?.MergedInto is not null => ChangeKind.Merged,
        EntityState.Deleted => ChangeKind.Deleted,
        _ => ChangeKind.Corrected,
    };
}
