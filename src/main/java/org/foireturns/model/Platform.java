package org.foireturns.model;

import java.util.List;

/**
 * An app, game, site or other means of communication.
 *
 * @param groups ids of the groups it counts in, such as {@code meta}
 */
public record Platform(String id, String name, List<String> groups, List<String> aliases) {
    public Platform {
        groups = List.copyOf(groups);
        aliases = List.copyOf(aliases);
    }
}
