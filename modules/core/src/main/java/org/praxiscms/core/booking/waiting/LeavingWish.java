package org.praxiscms.core.booking.waiting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.praxiscms.core.booking.AppointmentType;
import org.praxiscms.core.booking.AppointmentTypes;
import org.praxiscms.core.booking.NothingToBook;
import org.praxiscms.core.booking.TooMany;
import org.praxiscms.core.practice.Practitioner;
import org.praxiscms.core.privacy.Vault;
import org.praxiscms.core.setting.SettingRange;

/**
 * Somebody joins the waiting list. Whoever has an open wish for the type keeps it as it is and is sent its address
 * again; to the sender both look alike, so that nobody learns who waits.
 */
@ApplicationScoped
public class LeavingWish {

    private final AppointmentTypes types;
    private final Wishes wishes;
    private final WaitingMails mails;
    private final Clock clock;
    private final int mostFromANetwork;

    @Inject
    public LeavingWish(
            AppointmentTypes types,
            Wishes wishes,
            WaitingMails mails,
            Clock clock,
            @ConfigProperty(name = "praxis.waiting.wishes.per.network", defaultValue = "10")
                    @SettingRange(least = 1, most = 1000000)
                    int mostFromANetwork) {
        this.types = types;
        this.wishes = wishes;
        this.mails = mails;
        this.clock = clock;
        this.mostFromANetwork = mostFromANetwork;
    }

    protected LeavingWish() {
        this(null, null, null, null, 0);
    }

    /**
     * Leaves a wish.
     *
     * @param network where it comes from: of an IPv6 network its /48
     * @throws NothingToBook when there is no such appointment type, or not with that practitioner
     * @throws TooMany when too many open wishes came from there
     */
    @Transactional
    public void leave(WishRequest request, String network) {
        AppointmentType type = types.offered(request.type()).orElseThrow(NothingToBook::new);
        Optional<Practitioner> practitioner =
                request.practitioner().map(slug -> type.with(slug).orElseThrow(NothingToBook::new));
        Instant now = clock.instant();
        byte[] from = Vault.configured().secretOf("wish:" + network).hash();
        wishes.lockQueue(type);
        if (wishes.from(from) >= mostFromANetwork) {
            throw new TooMany();
        }
        Optional<Wish> before =
                wishes.open(type, Wish.hash(type, request.client().email().orElseThrow()));
        if (before.isEmpty()) {
            Wish wish = new Wish(type, practitioner.orElse(null), request.wanted(), request.client(), from, now);
            wishes.add(wish);
            mails.tell(wish);
        } else if (before.get().remind(now)) {
            mails.tell(before.get());
        }
    }
}
