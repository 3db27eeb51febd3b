package org.foireturns.model;

import java.util.List;

/**
 * A police force.
 *
 * @param nation {@code england wales scotland northern-ireland}, or another word for forces outside the 45
 * @param inEnglandAndWales43 one of the 43 territorial forces of England and Wales
 * @param inUk45 one of the 45 territorial forces of the United Kingdom
 * @param aliases other names, without the id and the name
 */
public record Force(
        String id,
        String name,
        String nation,
        String region,
        boolean inEnglandAndWales43,
        boolean inUk45,
        List<String> aliases) {
    public Force {
        aliases = List.copyOf(aliases);
    }
}
