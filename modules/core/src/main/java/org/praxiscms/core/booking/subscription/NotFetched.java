package org.praxiscms.core.booking.subscription;

/** A calendar could not be fetched; says why, and never from where. */
class NotFetched extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final FetchFailure reason;

    NotFetched(FetchFailure reason) {
        super(reason.name());
        this.reason = reason;
    }

    FetchFailure reason() {
        return reason;
    }
}
