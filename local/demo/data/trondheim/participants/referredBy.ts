/** The partners who refer most, by their names among the city's partners. */
export const MO = 'MO-senteret Trondheim';
export const CLINIC = 'Poliklinikken ved elva';
export const HALFWAY = 'Overgangsboligen Leira';
