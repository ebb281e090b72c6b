package org.praxiscms.core.page;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import java.util.Set;
import org.praxiscms.core.tenant.TenantOwned;
import org.praxiscms.core.text.Markdown;
import org.praxiscms.core.text.Slug;

/** A page of text directly under the practice's host. Public from the moment it is written. */
@Entity
@Table(name = "page")
public class Page extends TenantOwned {

    private Slug slug;
    private String title;
    private String lead;
    private Markdown body;

    @Column(name = "menu_label")
    private String menuLabel;

    @Column(name = "in_menu")
    private boolean inMenu;

    private int position;

    @Transient
    private boolean relinked; // whether this transaction changed the words of the links to it

    /**
     * @param inMenu whether it stands in the main navigation; all others are linked in the footer
     * @param position place among the pages, from 0
     */
    public Page(Slug slug, Wording wording, boolean inMenu, int position) {
        this.slug = slug;
        this.inMenu = inMenu;
        this.position = position;
        reword(wording);
    }

    protected Page() {}

    /**
     * What the page says.
     *
     * @param title its heading
     * @param lead paragraph under it; may be empty
     * @param body its text
     * @param menuLabel short name for links
     */
    public record Wording(String title, String lead, Markdown body, String menuLabel) {}

    public final void reword(Wording wording) {
        relinked = !wording.menuLabel().equals(menuLabel);
        title = wording.title();
        lead = wording.lead();
        body = wording.body();
        menuLabel = wording.menuLabel();
    }

    @Override
    protected Set<String> changeKeys(boolean membership) {
        return super.changeKeys(membership || relinked);
    }

    public Wording wording() {
        return new Wording(title, lead, body, menuLabel);
    }

    public Slug slug() {
        return slug;
    }

    public boolean inMenu() {
        return inMenu;
    }
}
