package org.foireturns.model;

import java.util.List;
import java.util.stream.Stream;

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

    /** The same with one more name. */
    Platform withAlias(String alias) {
        List<String> more = Stream.concat(aliases.stream(), Stream.of(alias)).toList();
        return new Platform(id, name, groups, more);
    }
}
