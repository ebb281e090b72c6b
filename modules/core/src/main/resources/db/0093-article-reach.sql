--liquibase formatted sql

--changeset praxis:0093-article-reach
--comment What helps is counted, not who: how often an article was read and its call-to-action followed, one sum a day.
CREATE TABLE article_reach (
  tenant_id uuid NOT NULL REFERENCES tenant,
  article_id uuid NOT NULL,
  day date NOT NULL,
  times_read bigint NOT NULL CHECK (times_read >= 0),
  times_followed bigint NOT NULL CHECK (times_followed >= 0),
  PRIMARY KEY (tenant_id, article_id, day),
  FOREIGN KEY (tenant_id, article_id) REFERENCES article (tenant_id, id) ON DELETE CASCADE
);
SELECT wall_off('article_reach');
--rollback DROP TABLE article_reach;
