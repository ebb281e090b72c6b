package org.praxiscms.core.identity;

import java.util.Optional;
import org.praxiscms.core.privacy.Secret;
import org.praxiscms.core.text.Network;

/**
 * Where an attempt to sign in comes from.
 *
 * @param network an IPv6 network counts as its /48: whoever has one can write from 65,536 of its /64
 * @param device the secret that the device was given when it signed in before; empty when it shows none
 */
public record SignInSource(Network network, Optional<Secret> device) {

    public SignInSource {
        network = network.site();
    }
}
