BEGIN TRANSACTION;
CREATE TRIGGER IF NOT EXISTS "TR_Mentions_Insert" BEFORE INSERT ON "Mentions"
WHEN NEW."Exact" IS NOT (
    SELECT utf16_slice("Text", NEW."Start", NEW."End") FROM "Paragraphs"
    WHERE "ArticleId" = NEW."ArticleId" AND "Index" = NEW."ParagraphIndex")
BEGIN SELECT RAISE(ABORT, 'evidence does not stand in its paragraph'); END;

CREATE TRIGGER IF NOT EXISTS "TR_Mentions_Update" BEFORE UPDATE OF "ArticleId", "ParagraphIndex", "Start", "End", "Exact"  ON "Mentions"
WHEN NEW."Exact" IS NOT (
    SELECT utf16_slice("Text", NEW."Start", NEW."End") FROM "Paragraphs"
    WHERE "ArticleId" = NEW."ArticleId" AND "Index" = NEW."ParagraphIndex")
BEGIN SELECT RAISE(ABORT, 'evidence does not stand in its paragraph'); END;

CREATE TRIGGER IF NOT EXISTS "TR_Quotes_Insert" BEFORE INSERT ON "Quotes"
WHEN NEW."Exact" IS NOT (
    SELECT utf16_slice("Text", NEW."Start", NEW."End") FROM "Paragraphs"
    WHERE "ArticleId" = NEW."ArticleId" AND "Index" = NEW."ParagraphIndex")
BEGIN SELECT RAISE(ABORT, 'evidence does not stand in its paragraph'); END;

CREATE TRIGGER IF NOT EXISTS "TR_Quotes_Update" BEFORE UPDATE OF "ArticleId", "ParagraphIndex", "Start", "End", "Exact"  ON "Quotes"
WHEN NEW."Exact" IS NOT (
    SELECT utf16_slice("Text", NEW."Start", NEW."End") FROM "Paragraphs"
    WHERE "ArticleId" = NEW."ArticleId" AND "Index" = NEW."ParagraphIndex")
BEGIN SELECT RAISE(ABORT, 'evidence does not stand in its paragraph'); END;

CREATE TRIGGER IF NOT EXISTS "TR_AttackFigures_Insert" BEFORE INSERT ON "AttackFigures"
WHEN NEW."Exact" IS NOT (
    SELECT utf16_slice("Text", NEW."Start", NEW."End") FROM "Paragraphs"
    WHERE "ArticleId" = NEW."ArticleId" AND "Index" = NEW."ParagraphIndex")
BEGIN SELECT RAISE(ABORT, 'evidence does not stand in its paragraph'); END;

CREATE TRIGGER IF NOT EXISTS "TR_AttackFigures_Update" BEFORE UPDATE OF "ArticleId", "ParagraphIndex", "Start", "End", "Exact"  ON "AttackFigures"
WHEN NEW."Exact" IS NOT (
    SELECT utf16_slice("Text", NEW."Start", NEW."End") FROM "Paragraphs"
    WHERE "ArticleId" = NEW."ArticleId" AND "Index" = NEW."ParagraphIndex")
BEGIN SELECT RAISE(ABORT, 'evidence does not stand in its paragraph'); END;

CREATE TRIGGER IF NOT EXISTS "TR_Paragraphs_Update" BEFORE UPDATE ON "Paragraphs"
BEGIN SELECT RAISE(ABORT, 'a stored paragraph never changes'); END;

INSERT INTO "__EFMigrationsHistory" ("MigrationId", "ProductVersion")
VALUES ('20261125134015_RestoreEvidenceTriggers', '10.0.14');

COMMIT;

-- Rows of this version.
