package org.foireturns.report;

import org.foireturns.model.Forces;
import org.foireturns.model.Offences;
import org.foireturns.model.Platforms;

/**
 * What has an id, with its names.
 *
 * @param offences those that requests may ask about
 */
public record Registers(Forces forces, Platforms platforms, Offences offences) {}
