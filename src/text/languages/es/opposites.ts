/** Spanish words that say the contrary of one another, all forms of a side together. Written for this project. */
export const opposites = `
abrir abre abrió abierto abierta apertura reabierto / cerrar cierra cerró cerrado cerrada cierre
subir sube subió subido aumentar aumenta aumentó aumentado aumento creció crecer / bajar baja bajó bajado caer cae cayó caído disminuir disminuyó descenso reducir redujo
ganar gana ganó ganado victoria / perder pierde perdió perdido derrota
comprar compra compró comprado / vender vende vendió vendido venta
aceptar acepta aceptó aceptado aprobar aprueba aprobó aprobado / rechazar rechaza rechazó rechazado
permitir permite permitió permitido autorizó autorizar / prohibir prohíbe prohibió prohibido
confirmar confirma confirmó confirmado admitir admite admitió admitido reconocer reconoce reconoció / negar niega negó negado desmintió desmentir
condenado condenada culpable / absuelto absuelta inocente
detenido detenida detuvo detenidos / liberado liberada liberó liberados
sobrevivió sobrevivieron / murió murieron muerto muertos
empezar empezó empieza comenzar comenzó comienza / terminar terminó termina acabar acabó
más / menos
legal / ilegal
norte / sur
mayoría / minoría
`;
