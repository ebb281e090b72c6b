package org.praxiscms.core.booking.contact;

import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.praxiscms.core.privacy.SealedText;
import org.praxiscms.core.tenant.TenantOwned;
import org.praxiscms.core.text.JsonBuilders;

/** What a client said about how to reach them, for one booking: a JSON object of texts, sealed as a whole. */
@Entity
@Table(name = "booking_contact")
public class StatedContact extends TenantOwned {

    @Column(name = "booking_id")
    private UUID booking;

    @Convert(converter = SealedText.class)
    private String preferences;

    StatedContact(UUID booking, ContactSheet sheet) {
        this.booking = booking;
        JsonObjectBuilder json = JsonBuilders.object();
        sheet.texts().forEach(json::add);
        this.preferences = json.build().toString();
    }

    protected StatedContact() {}

    /** No page of the public site that is kept in memory shows it. */
    @Override
    protected Set<String> changeKeys(boolean membership) {
        return Set.of();
    }

    UUID booking() {
        return booking;
    }

    /** What was said. */
    ContactSheet sheet() {
        Map<String, String> texts = new TreeMap<>();
        try (JsonReader reader = JsonBuilders.reader(preferences)) {
            JsonObject json = reader.readObject();
            json.keySet().forEach(field -> texts.put(field, json.getString(field)));
        }
        return new ContactSheet(texts);
    }
}
