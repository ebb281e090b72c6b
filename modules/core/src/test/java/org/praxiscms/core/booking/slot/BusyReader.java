package org.praxiscms.core.booking.slot;

import static org.praxiscms.core.booking.slot.StrictJson.instant;
import static org.praxiscms.core.booking.slot.StrictJson.objects;
import static org.praxiscms.core.booking.slot.StrictJson.only;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads the busy entries of a case. */
final class BusyReader {

    /** Whose hold it is where a case says {@code ownedByRequester}. */
    static final String REQUESTER = "the requester";

    private static final Set<String> BUSY_FIELDS = Set.of(
            "start",
            "end",
            "id",
            "kind",
            "status",
            "pendingBlocks",
            "sameType",
            "bufferBeforeMin",
            "bufferAfterMin",
            "expiresAt",
            "ownedByRequester");

    private BusyReader() {}

    static List<Busy> read(JsonArray entries) {
        List<Busy> busy = new ArrayList<>();
        for (JsonObject entry : objects(entries)) {
            String fallback = "entry " + busy.size();
            Busy read = busyTime(entry.getString("id", fallback), only(BUSY_FIELDS, entry));
            if (read instanceof BookedTime || isAlive(entry)) {
                busy.add(read);
            }
        }
        return busy;
    }

    private static Busy busyTime(String id, JsonObject entry) {
        Instant start = instant(entry, "start");
        Instant end = instant(entry, "end");
        Buffers buffers = new Buffers(entry.getInt("bufferBeforeMin", 0), entry.getInt("bufferAfterMin", 0));
        return switch (entry.getString("kind", "external")) {
            case "external" -> new BlockedTime(id, start, end, buffers);
            case "hold" ->
                new HeldTime(
                        id,
                        start,
                        end,
                        buffers,
                        entry.containsKey("expiresAt") ? instant(entry, "expiresAt") : Instant.MAX,
                        Optional.of(entry.getBoolean("ownedByRequester", false) ? REQUESTER : "other"));
            case "booking" ->
                new BookedTime(
                        id,
                        start,
                        end,
                        buffers,
                        status(entry),
                        entry.getBoolean("pendingBlocks", true),
                        entry.getBoolean("sameType", true));
            default -> throw new IllegalArgumentException("Unknown kind: " + entry);
        };
    }

    private static BookedTime.Status status(JsonObject entry) {
        return switch (entry.getString("status", "accepted")) {
            case "accepted" -> BookedTime.Status.CONFIRMED;
            case "pending" -> BookedTime.Status.REQUESTED;
            case "cancelled" -> BookedTime.Status.CANCELLED;
            case "rejected" -> BookedTime.Status.REJECTED;
            default -> throw new IllegalArgumentException("Unknown status: " + entry);
        };
    }

    /** Blocked and held time has no status in the engine: who loads it leaves dead entries out. */
    private static boolean isAlive(JsonObject entry) {
        return switch (status(entry)) {
            case CONFIRMED -> true;
            case REQUESTED -> entry.getBoolean("pendingBlocks", true);
            case CANCELLED, REJECTED -> false;
        };
    }
}
