package org.praxiscms.theme;

import java.util.Map;

/**
 * In which time zone a page shows its times, and a form to name another; show it with {@link Parts#zone}. A script
 * lists all zones and proposes that of the visitor's device, and changes nothing by itself.
 *
 * @param said the zone in a sentence ("All times are Dublin time.")
 * @param action the page itself, asked for with GET
 * @param kept further parameters of its address
 * @param chosen IANA name of the zone that is shown
 * @param practice IANA name of the practice's zone
 */
public record ZoneChoice(String said, SafeUrl action, Map<String, String> kept, String chosen, String practice) {}
