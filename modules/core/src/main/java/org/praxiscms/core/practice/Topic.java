package org.praxiscms.core.practice;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import org.praxiscms.core.tenant.TenantOwned;
import org.praxiscms.core.text.Slug;

/** What articles are about. A sensitive topic gives every article of it the exit and crisis help. */
@Entity
@Table(name = "topic")
public class Topic extends TenantOwned {

    private Slug slug;
    private String name;
    private String description;
    private boolean sensitive;
    private int position;

    /** @param position place among the topics, from 0 */
    public Topic(Slug slug, String name, String description, boolean sensitive, int position) {
        this.slug = slug;
        this.name = name;
        this.description = description;
        this.sensitive = sensitive;
        this.position = position;
    }

    protected Topic() {}

    public Slug slug() {
        return slug;
    }

    public String name() {
        return name;
    }

    public String description() {
        return description;
    }

    public boolean sensitive() {
        return sensitive;
    }
}
