--liquibase formatted sql

--changeset praxis:0011-articles
--comment Articles, from draft to archive.
CREATE TABLE article (
  id uuid PRIMARY KEY,
  tenant_id uuid NOT NULL REFERENCES tenant,
  version int NOT NULL,
  slug text NOT NULL CHECK (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$' AND length(slug) <= 80),
  title text NOT NULL CHECK (length(title) BETWEEN 1 AND 200),
  neutral_title text NOT NULL CHECK (length(neutral_title) <= 200),
  lead text NOT NULL CHECK (length(lead) <= 1000),
  body text NOT NULL CHECK (length(body) <= 200000),
  sources jsonb NOT NULL,
  author_id uuid,
  call_to_action_id uuid,
  status text NOT NULL CHECK (status IN ('DRAFT', 'SCHEDULED', 'PUBLISHED', 'ARCHIVED')),
  publish_at timestamptz,
  published_at timestamptz,
  revised_at timestamptz NOT NULL,
  UNIQUE (tenant_id, id),
  UNIQUE (tenant_id, slug),
  CHECK (status <> 'SCHEDULED' OR publish_at IS NOT NULL),
  CHECK (status <> 'PUBLISHED' OR published_at IS NOT NULL),
  FOREIGN KEY (tenant_id, author_id) REFERENCES practitioner (tenant_id, id),
  FOREIGN KEY (tenant_id, call_to_action_id) REFERENCES call_to_action (tenant_id, id)
);
CREATE INDEX article_published ON article (tenant_id, published_at DESC) WHERE status = 'PUBLISHED';
CREATE INDEX article_due ON article (publish_at) WHERE status = 'SCHEDULED';
SELECT wall_off('article');

CREATE TABLE article_topic (
  tenant_id uuid NOT NULL DEFAULT current_tenant(),
  article_id uuid NOT NULL,
  topic_id uuid NOT NULL,
  PRIMARY KEY (tenant_id, article_id, topic_id),
  FOREIGN KEY (tenant_id, article_id) REFERENCES article (tenant_id, id) ON DELETE CASCADE,
  FOREIGN KEY (tenant_id, topic_id) REFERENCES topic (tenant_id, id) ON DELETE CASCADE
);
CREATE INDEX article_topic_by_topic ON article_topic (tenant_id, topic_id);
SELECT wall_off('article_topic');
--rollback DROP TABLE article_topic; DROP TABLE article;
