/** The statements that parties score when they have none of their own: the principles of the Partnership Assessment Tool. */

/**
 * B. Hardy, B. Hudson and E. Waddington, "Assessing Strategic Partnership: The Partnership Assessment Tool", Office of
 * the Deputy Prime Minister, 2003: recognise the need, clear and realistic purpose, commitment and ownership, trust,
 * clear and robust arrangements, monitor, measure and learn.
 */
export const partnershipPrinciples = [
  'recognised-need',
  'clear-purpose',
  'commitment-and-ownership',
  'trust',
  'robust-arrangements',
  'measure-and-learn',
] as const;
