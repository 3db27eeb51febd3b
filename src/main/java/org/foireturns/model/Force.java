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
 * @param domains of the addresses that it writes from, such as {@code kent.police.uk}
 */
public record Force(
        String id,
        String name,
        String nation,
        String region,
        boolean inEnglandAndWales43,
        boolean inUk45,
        List<String> aliases,
        String foiEmail,
        List<String> domains) {
    public Force {
        aliases = List.copyOf(aliases);
        domains = List.copyOf(domains);
    }

    /** A force of which nobody wrote down an address. */
    public Force(
            String id,
            String name,
            String nation,
            String region,
            boolean inEnglandAndWales43,
            boolean inUk45,
            List<String> aliases) {
        this(id, name, nation, region, inEnglandAndWales43, inUk45, aliases, "", List.of());
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
                foiEmail,
                domains);
    }
}
