package org.praxiscms.core.article;

/** Where an article stands: written, waiting for its time, public, put away. */
public enum Publication {
    DRAFT,
    SCHEDULED,
    PUBLISHED,
    ARCHIVED
}
