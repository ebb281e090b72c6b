/** What a practice offers, as its site tells it. May use {@code tenant}, {@code text}, {@code practice}, {@code booking}. */
package org.praxiscms.core.service;
