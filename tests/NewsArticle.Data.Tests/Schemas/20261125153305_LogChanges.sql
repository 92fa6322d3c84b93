BEGIN TRANSACTION;
CREATE TABLE "Changes" (
    "Id" INTEGER NOT NULL CONSTRAINT "PK_Changes" PRIMARY KEY AUTOINCREMENT,
    "Kind" TEXT NOT NULL,
    "Resource" TEXT NOT NULL,
    "ResourceId" INTEGER NOT NULL,
    "ArticleId" INTEGER NULL,
    "MergedIntoId" INTEGER NULL,
    "Reason" TEXT NULL,
    "By" TEXT NULL,
    "AtUtc" TEXT NOT NULL
);

CREATE INDEX "IX_Changes_ArticleId" ON "Changes" ("ArticleId");

CREATE INDEX "IX_Changes_Resource_ResourceId" ON "Changes" ("Resource", "ResourceId");

INSERT INTO "Changes" ("Kind", "Resource", "ResourceId", "AtUtc")
SELECT 'created', "Type", "Id", COALESCE(
    (SELECT MIN("ImportedUtc") FROM "Appearances" JOIN "Articles" ON "Articles"."Id" = "ArticleId"
        WHERE "IdentityId" = "Identities"."Id"),
    strftime('%Y-%m-%d %H:%M:%f', 'now'))
FROM "Identities" ORDER BY "Id";

INSERT INTO "Changes" ("Kind", "Resource", "ResourceId", "ArticleId", "AtUtc")
SELECT 'created', 'article', "Id", "Id", "ImportedUtc" FROM "Articles" ORDER BY "Id";

INSERT INTO "__EFMigrationsHistory" ("MigrationId", "ProductVersion")
VALUES ('20261125153305_LogChanges', '10.0.14');

COMMIT;

-- Rows of this version.
INSERT INTO "Changes" ("Kind", "Resource", "ResourceId", "ArticleId", "Reason", "By", "AtUtc")
VALUES ('corrected', 'quote', 1, 1, 'Told by the mayor', 'Ada', '2022-12-21 10:00:00');
