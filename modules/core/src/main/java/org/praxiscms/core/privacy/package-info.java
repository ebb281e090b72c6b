/** Keeps what is stored of a person unreadable without the key (visitor safety, "As little as possible"). Uses nobody. */
package org.praxiscms.core.privacy;
