import type { Gender } from '#shared/traits/index.ts';

const WOMEN = [
  ...['Anita', 'Berit', 'Camilla', 'Dagny', 'Elise', 'Frida', 'Gunnhild', 'Hege', 'Ingvild', 'Jorunn', 'Kaja', 'Lena', 'Marit', 'Nora'],
  ...['Oda', 'Pernille', 'Randi', 'Synnøve', 'Tiril', 'Unni', 'Vilde', 'Wenche', 'Yasmin', 'Åse', 'Amina', 'Eldbjørg', 'Halina', 'Iman'],
];
const MEN = [
  ...['Arne', 'Bjarte', 'Cato', 'Dagfinn', 'Einar', 'Fredrik', 'Geir', 'Helge', 'Ivar', 'Jostein', 'Kåre', 'Lars', 'Mathias', 'Nils'],
  ...['Ottar', 'Peder', 'Roald', 'Sigve', 'Torbjørn', 'Ulrik', 'Vegard', 'Willy', 'Yngvar', 'Øystein', 'Abdi', 'Ferhat', 'Marek', 'Samir'],
];
/** As many as a prime, so that no first name meets the same surname twice. */
const SURNAMES = [
  ...['Aarsland', 'Bakkevoll', 'Byberg', 'Dirdal', 'Egeland', 'Espevold', 'Fosse', 'Frafjord', 'Gilje', 'Gramstad', 'Haga', 'Haukås'],
  ...['Helland', 'Hetland', 'Hognestad', 'Høiland', 'Idse', 'Jåtun', 'Kallhovd', 'Kleppe', 'Kvalvik', 'Lende', 'Lima', 'Lunde', 'Malde'],
  ...['Moi', 'Nedrebø', 'Obrestad', 'Oltedal', 'Orre', 'Pedersli', 'Ravndal', 'Rege', 'Risa', 'Sandve', 'Sirnes', 'Skadberg', 'Soma'],
  ...['Stangeland', 'Stokkeland', 'Sunde', 'Tengesdal', 'Time', 'Tjelmeland', 'Tveit', 'Undheim', 'Ueland', 'Varhaug', 'Vatne', 'Vigre'],
  ...['Vistnes', 'Voll', 'Våge'],
];
/** How far the surname moves with each person, so that neighbours in a list are no family. */
const STRIDE = 7;

/** Somebody invented: the same for the same number, and no two alike. */
export function personOf(number: number): { readonly name: string; readonly gender: Gender } {
  const gender: Gender = number % 2 === 0 ? 'woman' : 'man';
  const firstNames = gender === 'woman' ? WOMEN : MEN;
  const pair = Math.floor(number / 2);
  const round = Math.floor(pair / firstNames.length);
  const surname = SURNAMES[(pair * STRIDE + number + round) % SURNAMES.length];
  return { name: `${firstNames[pair % firstNames.length]} ${surname}`, gender };
}
