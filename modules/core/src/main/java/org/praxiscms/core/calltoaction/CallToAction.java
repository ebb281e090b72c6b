package org.praxiscms.core.calltoaction;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import java.util.Set;
import org.praxiscms.core.tenant.TenantOwned;

/**
 * An invitation to act: heading, text, button and where it leads. Written once, used by many articles; one of a
 * practice's is the default for articles that name none.
 */
@Entity
@Table(name = "call_to_action")
public class CallToAction extends TenantOwned {

    private String name;
    private String heading;
    private String text;
    private String label;

    @Embedded
    private Destination destination;

    @Column(name = "is_default")
    private boolean isDefault;

    @Transient
    private boolean replaced; // whether this transaction made it the default, or no longer

    /** @param name how the practice calls it among its own; visitors never see it */
    public CallToAction(String name, Wording wording, Destination destination) {
        reword(name, wording, destination);
    }

    protected CallToAction() {}

    /**
     * What visitors read.
     *
     * @param heading a question or an offer
     * @param text one or two sentences
     * @param label the button's words
     */
    public record Wording(String heading, String text, String label) {}

    public final void reword(String newName, Wording wording, Destination newDestination) {
        name = newName;
        heading = wording.heading();
        text = wording.text();
        label = wording.label();
        destination = newDestination;
    }

    public String name() {
        return name;
    }

    public Wording wording() {
        return new Wording(heading, text, label);
    }

    public Destination destination() {
        return destination;
    }

    /** Whether articles without a call-to-action of their own end in this one. */
    public boolean isDefault() {
        return isDefault;
    }

    void standForAll(boolean yes) {
        replaced = isDefault != yes;
        isDefault = yes;
    }

    @Override
    protected Set<String> changeKeys(boolean membership) {
        return super.changeKeys(membership || replaced);
    }
}
