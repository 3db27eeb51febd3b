package org.foireturns.sight;

import java.util.Map;
import org.foireturns.model.Address;

/**
 * What is seen of one sheet.
 *
 * @param cells what is seen from each of its values
 * @param testimony who can be a witness of them
 */
public record SeenSheet(Map<Address, Seen> cells, Testimony testimony) {}
