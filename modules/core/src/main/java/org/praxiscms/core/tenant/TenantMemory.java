package org.praxiscms.core.tenant;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiPredicate;

/**
 * What was read of practices, kept until it changes on any node. Its owner observes {@link Changed} and passes it on.
 * For looking only: whoever decides something that lasts reads the database under its locks.
 *
 * @param <K> what tells one value of a practice from another
 * @param <V> immutable
 */
public final class TenantMemory<K, V> {

    private final BiPredicate<K, String> touches;
    private final Cache<Place<K>, V> values;
    private final RecentChanges changes = new RecentChanges();

    /**
     * @param most how many values are kept at most, of all practices together
     * @param touches whether the value of a key is made of what a change key (see {@link ChangeKeys}) names
     */
    public TenantMemory(int most, BiPredicate<K, String> touches) {
        this.touches = touches;
        values = Caffeine.newBuilder().maximumSize(most).executor(Runnable::run).build();
    }

    private record Place<K>(UUID tenant, K key) {}

    /** A moment to give to {@link #put}: take it before reading. */
    public long now() {
        return changes.count();
    }

    /** What is known of the entered practice under a key. */
    public Optional<V> get(K key) {
        return Optional.ofNullable(values.getIfPresent(place(key)));
    }

    /**
     * Keeps a value of the entered practice, unless something that it is made of has changed since it was begun.
     *
     * @param begun moment before it was read
     */
    public void put(K key, V value, long begun) {
        Place<K> place = place(key);
        if (!changes.anySince(begun, change -> concerns(change, place))) {
            values.put(place, value);
            if (changes.anySince(begun, change -> concerns(change, place))) {
                values.invalidate(place); // the change came between the check and the put
            }
        }
    }

    /** Forgets what a change touches. */
    public void changed(Changed change) {
        changes.add(change);
        if (change.tenant() == null) {
            values.invalidateAll();
        } else {
            values.asMap().keySet().removeIf(place -> concerns(change, place));
        }
    }

    private boolean concerns(Changed change, Place<K> place) {
        return change.tenant() == null
                || place.tenant().equals(change.tenant()) && isTouched(place.key(), change.keys());
    }

    private boolean isTouched(K key, Set<String> changed) {
        return changed.isEmpty() || changed.stream().anyMatch(name -> touches.test(key, name));
    }

    private Place<K> place(K key) {
        return new Place<>(TenantScope.current().id(), key);
    }
}
