package org.foireturns.model;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * An app, game, site or other means of communication.
 *
 * @param groups ids of the groups it counts in, such as {@code meta}
 * @param partOf id of the platform that holds it, as Facebook holds Facebook Messenger; null when it is none's part
 */
public record Platform(
        String id,
        String name,
        List<String> groups,
        List<String> aliases,
        @Nullable String partOf) {
    public Platform {
        groups = List.copyOf(groups);
        aliases = List.copyOf(aliases);
    }

    /** One that is a part of no other. */
    public Platform(String id, String name, List<String> groups, List<String> aliases) {
        this(id, name, groups, aliases, null);
    }

    /** The same with one more name. */
    Platform withAlias(String alias) {
        List<String> more = Stream.concat(aliases.stream(), Stream.of(alias)).toList();
        return new Platform(id, name, groups, more, partOf);
    }
}
