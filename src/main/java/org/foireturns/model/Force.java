package org.foireturns.model;

import java.util.List;
import java.util.stream.Stream;

/**
 * A police force.
 *
 * @param nation {@code england wales scotland northern-ireland}, or another word for forces outside the 45
 * @param inEnglandAndWales43 one of the 43 territorial forces of England and Wales
 * @param inUk45 one of the 45 territorial forces of the United Kingdom
 * @param aliases other names, without the id and the name
 * @param foiEmail where its Freedom of Information team is written to; empty where nobody wrote it down
 */
public record Force(
        String id,
        String name,
        String nation,
        String region,
        boolean inEnglandAndWales43,
        boolean inUk45,
        List<String> aliases,
        String foiEmail) {
    public Force {
        aliases = List.copyOf(aliases);
    }

    /** A force whose address nobody wrote down. */
    public Force(
            String id,
            String name,
            String nation,
            String region,
            boolean inEnglandAndWales43,
            boolean inUk45,
            List<String> aliases) {
        this(id, name, nation, region, inEnglandAndWales43, inUk45, aliases, "");
    }

    /** The same with one more name. */
    Force withAlias(String alias) {
        return new Force(
                id,
                name,
                nation,
                region,
                inEnglandAndWales43,
                inUk45,
                Stream.concat(aliases.stream(), Stream.of(alias)).toList(),
                foiEmail);
    }
}
