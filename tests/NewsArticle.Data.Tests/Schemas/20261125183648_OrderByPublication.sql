BEGIN TRANSACTION;
DROP INDEX "IX_Articles_PublisherKey";

DROP INDEX "IX_Appearances_IdentityId_ArticleId";

ALTER TABLE "Appearances" ADD "PublishedTicks" INTEGER NOT NULL DEFAULT 0;

CREATE INDEX "IX_Articles_PublisherKey_PublishedTicks_Id" ON "Articles" ("PublisherKey", "PublishedTicks", "Id");

UPDATE "Appearances" SET "PublishedTicks" = (SELECT A."PublishedTicks" FROM "Articles" AS A WHERE A."Id" = "ArticleId");

CREATE INDEX "IX_Appearances_IdentityId_PublishedTicks_ArticleId" ON "Appearances" ("IdentityId", "PublishedTicks", "ArticleId", "Level");

CREATE TRIGGER IF NOT EXISTS "TR_Appearances_Date" AFTER INSERT ON "Appearances"
BEGIN
    UPDATE "Appearances" SET "PublishedTicks" = (SELECT A."PublishedTicks" FROM "Articles" AS A WHERE A."Id" = NEW."ArticleId")
    WHERE "Id" = NEW."Id";
END;

CREATE TRIGGER IF NOT EXISTS "TR_Articles_RedateAppearances" AFTER UPDATE OF "PublishedTicks" ON "Articles"
WHEN OLD."PublishedTicks" <> NEW."PublishedTicks"
BEGIN UPDATE "Appearances" SET "PublishedTicks" = NEW."PublishedTicks" WHERE "ArticleId" = NEW."Id"; END;

INSERT INTO "__EFMigrationsHistory" ("MigrationId", "ProductVersion")
VALUES ('20261125183648_OrderByPublication', '10.0.14');

COMMIT;

-- Rows of this version.
